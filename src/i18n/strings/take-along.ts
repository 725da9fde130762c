import { defineStrings } from '../strings.ts';

/** Texts of the page on which a town's events are taken along, and of pages that are read without a line. */
export const TAKE_ALONG_STRINGS = defineStrings({
  'along.title': {
    about: 'Heading of the page.',
    fi: 'Ota tapahtumat mukaan',
    sv: 'Ta evenemangen med dig',
    en: 'Take events along',
  },
  'along.description': {
    about: 'Description for search engines.',
    fi: 'Pidä kunnan tapahtumat puhelimessa. Ne aukeavat ilman verkkoyhteyttä.',
    sv: 'Ha kommunens evenemang i telefonen. De öppnas utan nätförbindelse.',
    en: 'Keep a municipality’s events on your phone. They open without a network.',
  },
  'along.lead': {
    about: 'First paragraph: what it is good for.',
    fi: 'Valitse kunta. Sen tapahtumat, kohteet ja haku pysyvät tässä laitteessa ja aukeavat myös ilman verkkoyhteyttä. Kuvat eivät tule mukaan.',
    sv: 'Välj en kommun. Dess evenemang, kulturplatser och sökningen finns kvar i den här enheten och öppnas också utan nätförbindelse. Bilderna följer inte med.',
    en: 'Choose a municipality. Its events, venues and the search stay on this device and open without a network too. Pictures are left out.',
  },
  'along.renewal': {
    about: 'Second paragraph: how it is kept true, and what else is kept. On a phone others use, that matters.',
    fi: 'Tiedot päivittyvät, kun käyt sivustolla verkon kanssa. Myös sivut, joita sen jälkeen luet, pysyvät tallessa. Kaikki poistuu, kun poistat kunnan.',
    sv: 'Uppgifterna uppdateras när du besöker webbplatsen med nätförbindelse. Också sidor som du läser efter det sparas. Allt försvinner när du tar bort kommunen.',
    en: 'It is brought up to date when you visit the site with a network. Pages you read after that are kept too. Everything goes when you remove the municipality.',
  },
  'along.scripts': {
    about: 'Instead of the buttons when scripts are off.',
    fi: 'Tämä tarvitsee JavaScriptin. Ilman sitä voit tulostaa valmiin ohjelman.',
    sv: 'Det här behöver JavaScript. Utan det kan du skriva ut ett färdigt program.',
    en: 'This needs JavaScript. Without it you can print a ready-made programme.',
  },
  'along.cannot': {
    about: 'Instead of the buttons where the browser cannot keep pages.',
    fi: 'Tämä selain ei voi pitää sivuja tallessa. Yksityisessä ikkunassa se ei yleensä onnistu.',
    sv: 'Den här webbläsaren kan inte spara sidor. I ett privat fönster går det i allmänhet inte.',
    en: 'This browser cannot keep pages. In a private window it is usually not possible.',
  },
  'along.events': {
    about: 'Behind the name of a municipality: its coming events.',
    fi: { one: '{count} tapahtuma', other: '{count} tapahtumaa' },
    sv: { one: '{count} evenemang', other: '{count} evenemang' },
    en: { one: '{count} event', other: '{count} events' },
  },
  'along.venues': {
    about: 'Behind that: its venues.',
    fi: { one: '{count} kohde', other: '{count} kohdetta' },
    sv: { one: '{count} kulturplats', other: '{count} kulturplatser' },
    en: { one: '{count} venue', other: '{count} venues' },
  },
  'along.size': {
    about: 'How much is fetched, in kilobytes.',
    fi: 'noin {size} kt',
    sv: 'cirka {size} kB',
    en: 'about {size} kB',
  },
  'along.take': {
    about: 'Button; the name of the municipality follows, heard only.',
    fi: 'Ota mukaan',
    sv: 'Ta med',
    en: 'Take along',
  },
  'along.renew': { about: 'Button: fetches what is new.', fi: 'Päivitä', sv: 'Uppdatera', en: 'Update' },
  'along.remove': { about: 'Button: what was taken along is deleted.', fi: 'Poista', sv: 'Ta bort', en: 'Remove' },
  'along.kept': {
    about: 'Beside a municipality that is along; the day on which it was last brought up to date.',
    fi: 'Mukana. Tilanne {day}.',
    sv: 'Är med. Läget {day}.',
    en: 'Kept here as of {day}.',
  },
  'along.taking': {
    about: 'While it is fetched; files so far.',
    fi: 'Haetaan: {done}/{of}',
    sv: 'Hämtar: {done}/{of}',
    en: 'Fetching: {done}/{of}',
  },
  'along.removed': {
    about: 'Said when it is deleted.',
    fi: '{town} on poistettu.',
    sv: '{town} har tagits bort.',
    en: '{town} has been removed.',
  },
  'along.failed': {
    about: 'When not all could be fetched, or there is no room.',
    fi: 'Kaikki ei tullut mukaan: {town}. Tarkista yhteys ja kokeile uudelleen.',
    sv: 'Allt följde inte med: {town}. Kontrollera förbindelsen och försök igen.',
    en: 'Not everything could be kept: {town}. Check the connection and try again.',
  },
  'along.missing': {
    about: 'At the top, when another page was asked for without a network and is not kept.',
    fi: 'Sivua ei voi avata ilman verkkoyhteyttä, sillä se ei ole mukana. Alta näet, mitä on mukana.',
    sv: 'Sidan kan inte öppnas utan nätförbindelse, för den är inte med. Nedan ser du vad som är med.',
    en: 'That page cannot be opened without a network, because it is not kept here. Below you see what is.',
  },
  'along.notice': {
    about: 'At the top of every page that is shown as it was kept, since there is no network or it does not answer.',
    fi: 'Ei verkkoyhteyttä. Tilanne {day}.',
    sv: 'Ingen nätförbindelse. Läget {day}.',
    en: 'No network. This page is as of {day}.',
  },
});

/** Texts that lead there from elsewhere. */
export const TAKE_ALONG_LINK_STRINGS = defineStrings({
  'along.link': {
    about: 'Link on lists of events to the page.',
    fi: 'Ota tapahtumat mukaan puhelimeen',
    sv: 'Ta med evenemangen i telefonen',
    en: 'Take these events along on your phone',
  },
});
