import { defineStrings } from '../strings.ts';

/** Labels of the finder's own choices and links: made at build, no island carries the table. */
export const FINDER_CHOICE_STRINGS = defineStrings({
  'finder.when.today': { about: 'Date choice.', fi: 'Tänään', sv: 'I dag', en: 'Today' },
  'finder.when.tomorrow': { about: 'Date choice.', fi: 'Huomenna', sv: 'I morgon', en: 'Tomorrow' },
  'finder.when.weekend': {
    about: 'Date choice: Saturday and Sunday of this week.',
    fi: 'Viikonloppuna',
    sv: 'I helgen',
    en: 'This weekend',
  },
  'finder.when.week': {
    about: 'Date choice: today and the six days after it.',
    fi: 'Seuraavat 7 päivää',
    sv: 'De närmaste 7 dagarna',
    en: 'Next 7 days',
  },
  'finder.way.all': {
    about: 'Link to the list of everything.',
    fi: 'Kaikki tulevat tapahtumat',
    sv: 'Alla kommande evenemang',
    en: 'All coming events',
  },
  'finder.way.venues': {
    about: 'Link to the list of places.',
    fi: 'Kaikki kohteet',
    sv: 'Alla platser',
    en: 'All places',
  },
  'finder.way.ask': {
    about: 'Link to the page of the places where the card is handed out: a person to ask.',
    fi: 'Kysy ihmiseltä: paikat, joista Kaikukortin saa',
    sv: 'Fråga en människa: ställen där du får Kaikukortet',
    en: 'Ask a person: places that hand out the card',
  },
  'finder.language.none': {
    about: 'Choice among the languages of events: music, circus and the like.',
    fi: 'Kielitaitoa ei tarvita',
    sv: 'Inga språkkunskaper behövs',
    en: 'No words needed',
  },
  'finder.booking.none': {
    about: 'Choice: come without booking.',
    fi: 'Ei varausta',
    sv: 'Ingen bokning',
    en: 'No booking',
  },
  'finder.children.free': {
    about: 'Choice: own children come along free.',
    fi: 'Lapsetkin ilmaiseksi',
    sv: 'Även barnen gratis',
    en: 'Children free too',
  },
  'finder.run.dated': {
    about: 'Choice: events that begin at some time.',
    fi: 'Alkaa tiettyyn aikaan',
    sv: 'Börjar en viss tid',
    en: 'Starts at a set time',
  },
  'finder.run.ongoing': {
    about: 'Choice: exhibitions and the like that are open for weeks or months.',
    fi: 'Avoinna pidempään',
    sv: 'Öppet en längre tid',
    en: 'Open for longer',
  },
});
