import { defineStrings } from '../strings.ts';

/** Shortest facts about the free ticket, on the cards of lists. */
export const CARD_NOTE_STRINGS = defineStrings({
  'benefit-line.free-ticket': {
    about: 'What the card gives, on a card of a list',
    fi: 'Ilmainen Kaikukortilla',
    sv: 'Gratis med Kaikukortet',
    en: 'Free with Kaikukortti',
  },
  'benefit-line.free-admission': {
    about: 'What the card gives, on a card of a list',
    fi: 'Ilmainen Kaikukortilla',
    sv: 'Gratis med Kaikukortet',
    en: 'Free with Kaikukortti',
  },
  'benefit-line.course-place': {
    about: 'What the card gives, on a card of a list',
    fi: 'Ilmainen kurssipaikka Kaikukortilla',
    sv: 'Gratis kursplats med Kaikukortet',
    en: 'Free course place with Kaikukortti',
  },
  'benefit-line.nothing-needed': {
    about: 'Free for everybody, the card is not needed',
    fi: 'Ilmainen kaikille',
    sv: 'Gratis för alla',
    en: 'Free for everyone',
  },
  'note.no-booking': {
    about: 'Ticket without booking',
    fi: 'Ei tarvitse varata',
    sv: 'Behöver inte bokas',
    en: 'No booking needed',
  },
  'note.children-free': {
    about: 'Own children come along free',
    fi: 'Lapset ilmaiseksi',
    sv: 'Barn gratis',
    en: 'Children free',
  },
});
