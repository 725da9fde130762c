import { defineStrings } from '../strings.ts';

/** Texts of the shortlist: the button on each event, and the page on which picks are shared and printed. */
export const SHORTLIST_STRINGS = defineStrings({
  'picks.title': { about: 'Heading of the shortlist.', fi: 'Poiminnat', sv: 'Mina val', en: 'My picks' },
  'picks.description': {
    about: 'Description for search engines.',
    fi: 'Kokoa lista tapahtumista ja kohteista, tulosta se tai lähetä se linkkinä.',
    sv: 'Gör en lista över evenemang och kulturplatser, skriv ut den eller skicka den som länk.',
    en: 'Make a list of events and venues, print it or send it as a link.',
  },
  'picks.lead': {
    about: 'Below the heading: what the list is for, and where it is kept.',
    fi: 'Kokoa lista tapahtumista, tulosta se tai lähetä se linkkinä. Lista pysyy vain tässä selaimessa, kunnes itse jaat sen.',
    sv: 'Gör en lista över evenemang, skriv ut den eller skicka den som länk. Listan finns bara i den här webbläsaren tills du själv delar den.',
    en: 'Make a list of events, print it or send it as a link. The list stays in this browser only, until you share it yourself.',
  },
  'picks.none': {
    about: 'When nothing has been picked yet; "Poimi" is the button on each event.',
    fi: 'Et ole vielä poiminut mitään. Paina tapahtuman kohdalla Poimi.',
    sv: 'Du har inte valt något än. Tryck på Välj vid ett evenemang.',
    en: 'You have not picked anything yet. Press Pick beside an event.',
  },
  'picks.browse': {
    about: 'Link to all events.',
    fi: 'Selaa tapahtumia',
    sv: 'Bläddra bland evenemang',
    en: 'Browse events',
  },
  'picks.scripts': {
    about: 'Instead of the list when scripts are off.',
    fi: 'Poiminnat tarvitsevat JavaScriptin. Ilman sitä voit tulostaa tapahtuman sivun tai valmiin ohjelman.',
    sv: 'Listan behöver JavaScript. Utan det kan du skriva ut evenemangets sida eller ett färdigt program.',
    en: 'The list needs JavaScript. Without it you can print an event’s page or a ready-made programme.',
  },
  'picks.loading': {
    about: 'While the events are fetched.',
    fi: 'Haetaan tietoja…',
    sv: 'Hämtar uppgifter…',
    en: 'Fetching…',
  },
  'picks.failed': {
    about: 'When the events could not be fetched.',
    fi: 'Tietoja ei saatu haettua. Tarkista yhteys ja lataa sivu uudelleen.',
    sv: 'Uppgifterna kunde inte hämtas. Kontrollera förbindelsen och ladda om sidan.',
    en: 'The events could not be fetched. Check the connection and reload the page.',
  },
  'picks.shared': {
    about: 'Heading over a list that came by a link.',
    fi: 'Sinulle jaettu lista',
    sv: 'En lista som delats med dig',
    en: 'A list shared with you',
  },
  'picks.add': {
    about: 'Button: puts a shared list among one’s own.',
    fi: 'Lisää omiin poimintoihin',
    sv: 'Lägg till i mina val',
    en: 'Add to my picks',
  },
  'picks.own': {
    about: 'Link from a shared list to one’s own.',
    fi: 'Näytä omat poiminnat',
    sv: 'Visa mina val',
    en: 'Show my picks',
  },
  'picks.added': {
    about: 'Said after it.',
    fi: 'Lista on nyt omissa poiminnoissasi.',
    sv: 'Listan finns nu bland dina val.',
    en: 'The list is now among your picks.',
  },
  'picks.remove': {
    about: 'Button on one item; {title} is heard by screen readers.',
    fi: 'Poista',
    sv: 'Ta bort',
    en: 'Remove',
  },
  'picks.removed': {
    about: 'Said after it.',
    fi: 'Poistettu: {title}',
    sv: 'Borttaget: {title}',
    en: 'Removed: {title}',
  },
  'picks.clear': { about: 'Button: empties the list.', fi: 'Tyhjennä lista', sv: 'Töm listan', en: 'Empty the list' },
  'picks.cleared': { about: 'Said after it.', fi: 'Lista on tyhjä.', sv: 'Listan är tom.', en: 'The list is empty.' },
  'picks.off': {
    about: 'On an item that is cancelled or moved to another day; {status} is "Peruttu".',
    fi: 'Huomaa: {status}. Älä lähde tarkistamatta.',
    sv: 'Obs: {status}. Kontrollera innan du går.',
    en: 'Note: {status}. Check before you go.',
  },
  'picks.gone': {
    about: 'On an item that the catalogue does not hold any more; {title} is its name when it was picked.',
    fi: '{title}: tätä ei enää löydy sivustolta.',
    sv: '{title}: finns inte längre på webbplatsen.',
    en: '{title}: no longer on this site.',
  },
  'picks.gone.unnamed': {
    about: 'The same when the name is not known, in a list that came by a link.',
    fi: { one: 'Yhtä tapahtumaa ei enää löydy sivustolta.', other: '{count} tapahtumaa ei enää löydy sivustolta.' },
    sv: {
      one: 'Ett evenemang finns inte längre på webbplatsen.',
      other: '{count} evenemang finns inte längre på webbplatsen.',
    },
    en: { one: 'One event is no longer on this site.', other: '{count} events are no longer on this site.' },
  },
  'picks.share': { about: 'Button.', fi: 'Jaa linkkinä', sv: 'Dela som länk', en: 'Share as a link' },
  'picks.share.help': {
    about: 'Under the link of a shared list.',
    fi: 'Linkissä on vain tapahtumat, ei mitään sinusta.',
    sv: 'Länken innehåller bara evenemangen, inget om dig.',
    en: 'The link holds only the events, nothing about you.',
  },
  'picks.share.link': {
    about: 'Name of the field with the link.',
    fi: 'Listan linkki',
    sv: 'Länk till listan',
    en: 'Link to the list',
  },
  'picks.share.qr': {
    about: 'Name of the QR code of the list, heard by screen readers.',
    fi: 'QR-koodi: tämä lista puhelimeen',
    sv: 'QR-kod: listan till telefonen',
    en: 'QR code: this list on a phone',
  },
  'picks.copied': {
    about: 'Said when the link has been copied.',
    fi: 'Linkki on kopioitu.',
    sv: 'Länken har kopierats.',
    en: 'The link has been copied.',
  },
  'picks.shown': {
    about: 'Said when the link is shown and could not be copied.',
    fi: 'Linkki näkyy alla.',
    sv: 'Länken visas nedan.',
    en: 'The link is shown below.',
  },
  'picks.print': { about: 'Button.', fi: 'Tulosta', sv: 'Skriv ut', en: 'Print' },
  'picks.sheet': { about: 'Legend over the choices for printing.', fi: 'Tuloste', sv: 'Utskrift', en: 'Printed sheet' },
  'picks.heading': { about: 'Field: what stands at the top of the sheet.', fi: 'Otsikko', sv: 'Rubrik', en: 'Heading' },
  'picks.language': { about: 'Choice of the language of the sheet.', fi: 'Kieli', sv: 'Språk', en: 'Language' },
  'picks.large': { about: 'Box to tick.', fi: 'Isot kirjaimet', sv: 'Stora bokstäver', en: 'Large letters' },
  'picks.notes': {
    about: 'Field for notes on one event; they are not kept.',
    fi: 'Muistiinpanot',
    sv: 'Anteckningar',
    en: 'Notes',
  },
  'picks.notes.help': {
    about: 'Under the choices: what is typed into the fields stays on the page.',
    fi: 'Otsikkoa ja muistiinpanoja ei tallenneta eikä lähetetä. Ne häviävät, kun suljet sivun.',
    sv: 'Rubriken och anteckningarna sparas inte och skickas inte. De försvinner när du stänger sidan.',
    en: 'Heading and notes are neither kept nor sent. They are gone when you close the page.',
  },
});

/** Texts of what leads to the shortlist, on every page. */
export const PICK_STRINGS = defineStrings({
  'pick.link': { about: 'Main navigation: the shortlist.', fi: 'Poiminnat', sv: 'Mina val', en: 'My picks' },
  'pick.said': {
    about:
      'Said by screen readers when an event was put on the shortlist or taken off; {count} is how many are on it now.',
    fi: 'Poiminnoissa {count}',
    sv: 'Mina val: {count}',
    en: 'My picks: {count}',
  },
  'pick.all': {
    about: 'Button under a list: picks all events that it shows.',
    fi: 'Poimi nämä kaikki',
    sv: 'Välj alla dessa',
    en: 'Pick all of these',
  },
  'programme.link': {
    about: 'Link from a town’s list to its programme on paper.',
    fi: 'Tulosta neljän viikon ohjelma',
    sv: 'Skriv ut programmet för fyra veckor',
    en: 'Print a programme of four weeks',
  },
});
