import { defineStrings } from '../strings.ts';

/** Texts of the programme of the next four weeks: on paper, on other people’s sites, and on a screen in a waiting room. */
export const PROGRAMME_STRINGS = defineStrings({
  'programme.title': {
    about: 'Heading of a printed programme; {what} is a town or region.',
    fi: 'Ilmaiseksi Kaikukortilla: {what}',
    sv: 'Gratis med Kaikukortet: {what}',
    en: 'Free with Kaikukortti: {what}',
  },
  'programme.title.adults': {
    about: 'Title of the same without what is for children.',
    fi: 'Ilmaiseksi Kaikukortilla: {what}, ilman lasten ohjelmaa',
    sv: 'Gratis med Kaikukortet: {what}, utan barnprogram',
    en: 'Free with Kaikukortti: {what}, without children’s events',
  },
  'programme.description': {
    about: 'Description; {period} is four weeks.',
    fi: 'Tulostettava ohjelma ilmoitustaululle, {period}.',
    sv: 'Program att skriva ut för anslagstavlan, {period}.',
    en: 'A programme to print for the notice board, {period}.',
  },
  'programme.children': {
    about: 'Heading of what is for children and families.',
    fi: 'Lapsille ja perheille',
    sv: 'För barn och familjer',
    en: 'For children and families',
  },
  'programme.ongoing': {
    about: 'Heading of exhibitions and other long offers.',
    fi: 'Avoinna koko ajan',
    sv: 'Öppet hela tiden',
    en: 'Open all the time',
  },
  'programme.none': {
    about: 'When nothing is coming.',
    fi: 'Seuraavalle neljälle viikolle ei ole ilmoitettu tapahtumia.',
    sv: 'Inga evenemang har anmälts för de kommande fyra veckorna.',
    en: 'No events have been announced for the next four weeks.',
  },
  'programme.more': {
    about: 'When there is more than fits on a sheet.',
    fi: { one: 'Ja yksi aika lisää: {address}', other: 'Ja {count} aikaa lisää: {address}' },
    sv: { one: 'Och en tid till: {address}', other: 'Och {count} tider till: {address}' },
    en: { one: 'And one more time: {address}', other: 'And {count} more times: {address}' },
  },
  'programme.ticket': {
    about: 'Short line on how the card works, at the foot of the sheet.',
    fi: 'Pyydä lippu kohteesta, sano ”Minulla on Kaikukortti” ja ota kortti mukaan. Verkkokaupasta lippua ei saa.',
    sv: 'Be om biljetten på platsen, säg ”Jag har ett Kaikukort” och ta kortet med. Biljetten fås inte i nätbutiken.',
    en: 'Ask the venue for the ticket, say “I have a Kaikukortti” and take the card with you. Not from web shops.',
  },
  'programme.with-children': {
    about: 'Link to the whole programme.',
    fi: 'Myös lasten ohjelma',
    sv: 'Också barnprogrammet',
    en: 'With children’s events',
  },
  'programme.without-children': {
    about: 'Link to the programme without what is for children.',
    fi: 'Ilman lasten ohjelmaa',
    sv: 'Utan barnprogrammet',
    en: 'Without children’s events',
  },
  'programme.back': {
    about: 'Link to the town’s list on the site.',
    fi: 'Takaisin sivustolle',
    sv: 'Tillbaka till webbplatsen',
    en: 'Back to the site',
  },
  'programme.print-hint': {
    about: 'On the screen only, above the sheet.',
    fi: 'Tulosta tämä sivu selaimen tulostustoiminnolla. Paperi A4, vaaka. Taita keskeltä.',
    sv: 'Skriv ut sidan med webbläsarens utskriftsfunktion. Papper A4, liggande. Vik på mitten.',
    en: 'Print this page with your browser. Paper A4, landscape. Fold in the middle.',
  },
  'embed.title': {
    about: 'Title of the small page that others put on their sites.',
    fi: 'Kaikukortin tapahtumia: {what}',
    sv: 'Evenemang med Kaikukortet: {what}',
    en: 'Kaikukortti events: {what}',
  },
  'embed.more': {
    about: 'Link at the end of it.',
    fi: 'Kaikki tapahtumat Kaikutarjonnassa',
    sv: 'Alla evenemang i Kaikutarjonta',
    en: 'All events in Kaikutarjonta',
  },
  'embed.window': {
    about: 'In a frame on another site, before the events',
    fi: 'Linkit avautuvat uuteen ikkunaan.',
    sv: 'Länkarna öppnas i ett nytt fönster.',
    en: 'Links open in a new window.',
  },
  'embed.none': {
    about: 'When nothing is coming.',
    fi: 'Juuri nyt ei ole tulevia tapahtumia.',
    sv: 'Just nu finns inga kommande evenemang.',
    en: 'No coming events right now.',
  },
});
