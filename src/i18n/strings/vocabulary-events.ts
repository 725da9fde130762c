import type { Audience, Benefit, Category, Status } from '#domain/vocabulary.ts';
import { defineStrings, type StringEntry } from '../strings.ts';

type Labels = Record<
  `category.${Category}` | `audience.${Audience}` | `status.${Status}` | `benefit.${Benefit}`,
  StringEntry
>;

/** Labels of the codes that a card of an event and the finder show. A code without a label does not compile. */
export const EVENT_VOCABULARY = defineStrings({
  'category.theatre': { about: 'Kind of culture', fi: 'Teatteri', sv: 'Teater', en: 'Theatre' },
  'category.music': { about: 'Kind of culture', fi: 'Musiikki', sv: 'Musik', en: 'Music' },
  'category.museum': {
    about: 'Kind of culture',
    fi: 'Museot ja näyttelyt',
    sv: 'Museer och utställningar',
    en: 'Museums and exhibitions',
  },
  'category.film': { about: 'Kind of culture', fi: 'Elokuvat', sv: 'Film', en: 'Films' },
  'category.dance-circus': {
    about: 'Kind of culture',
    fi: 'Tanssi ja sirkus',
    sv: 'Dans och cirkus',
    en: 'Dance and circus',
  },
  'category.festival': { about: 'Kind of culture', fi: 'Festivaalit', sv: 'Festivaler', en: 'Festivals' },
  'category.course': { about: 'Courses of adult education centres', fi: 'Kurssit', sv: 'Kurser', en: 'Courses' },
  'category.cultural-centre': {
    about: 'Kind of culture: what houses of culture arrange',
    fi: 'Kulttuuritalot',
    sv: 'Kulturhus',
    en: 'Cultural centres',
  },
  'category.literature': {
    about: 'Kind of culture: reading, story time, poetry',
    fi: 'Kirjallisuus ja satutunnit',
    sv: 'Litteratur och sagostunder',
    en: 'Literature and story time',
  },
  'category.sport': {
    about: 'Kind of culture',
    fi: 'Liikunta ja urheilu',
    sv: 'Motion och idrott',
    en: 'Sport and exercise',
  },

  'audience.everyone': { about: 'For whom', fi: 'Kaikille', sv: 'För alla', en: 'For everyone' },
  'audience.children': { about: 'For whom', fi: 'Lapsille', sv: 'För barn', en: 'For children' },
  'audience.families': { about: 'For whom', fi: 'Perheille', sv: 'För familjer', en: 'For families' },
  'audience.youth': { about: 'For whom', fi: 'Nuorille', sv: 'För unga', en: 'For young people' },
  'audience.adults': { about: 'For whom', fi: 'Aikuisille', sv: 'För vuxna', en: 'For adults' },
  'audience.seniors': { about: 'For whom', fi: 'Senioreille', sv: 'För seniorer', en: 'For seniors' },

  'status.scheduled': { about: 'Will happen as planned', fi: 'Tulossa', sv: 'Ordnas', en: 'Scheduled' },
  'status.cancelled': { about: 'First word of a card', fi: 'Peruttu', sv: 'Inställt', en: 'Cancelled' },
  'status.postponed': { about: 'First word of a card', fi: 'Siirretty', sv: 'Flyttat', en: 'Postponed' },
  'status.full': { about: 'First word of a card', fi: 'Täynnä', sv: 'Fullt', en: 'Full' },
  'status.cancelled.explained': {
    about: 'Sentence below the title of a cancelled event',
    fi: 'Tapahtuma on peruttu.',
    sv: 'Evenemanget är inställt.',
    en: 'The event has been cancelled.',
  },
  'status.postponed.explained': {
    about: 'Sentence below the title of a postponed event',
    fi: 'Tapahtuma on siirretty. Kysy uusi aika kohteesta.',
    sv: 'Evenemanget har flyttats. Fråga kulturplatsen om den nya tiden.',
    en: 'The event has been postponed. Ask the venue for the new time.',
  },
  'status.full.explained': {
    about: 'Sentence below the title of a full event',
    fi: 'Paikat ovat täynnä. Voit kysyä kohteesta, onko paikkoja vapautunut.',
    sv: 'Alla platser är bokade. Du kan fråga kulturplatsen om någon plats har blivit ledig.',
    en: 'All places are taken. You can ask the venue if a place has become free.',
  },

  'benefit.free-ticket': {
    about: 'What the card gives',
    fi: 'Ilmainen lippu',
    sv: 'Gratis biljett',
    en: 'Free ticket',
  },
  'benefit.free-admission': {
    about: 'What the card gives: walk in, no separate ticket',
    fi: 'Ilmainen sisäänpääsy',
    sv: 'Fritt inträde',
    en: 'Free admission',
  },
  'benefit.course-place': {
    about: 'What the card gives',
    fi: 'Ilmainen kurssipaikka',
    sv: 'Gratis kursplats',
    en: 'Free place on a course',
  },
  'benefit.nothing-needed': {
    about: 'Free for everybody, the card is not needed',
    fi: 'Ilmainen kaikille',
    sv: 'Gratis för alla',
    en: 'Free for everyone',
  },
  'benefit.nothing-needed.explained': {
    about: 'Below "Free for everybody"',
    fi: 'Kaikukorttia ei tarvita.',
    sv: 'Kaikukortet behövs inte.',
    en: 'You do not need the Kaikukortti card.',
  },
} satisfies Labels & Record<string, StringEntry>);
