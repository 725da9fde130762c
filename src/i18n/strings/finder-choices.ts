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
  'finder.way.card': {
    about: 'Link to the page about the card, where it says whom to ask.',
    fi: 'Näin Kaikukortti toimii ja keneltä voi kysyä',
    sv: 'Så fungerar Kaikukortet och här kan du fråga',
    en: 'How Kaikukortti works and whom to ask',
  },
});
