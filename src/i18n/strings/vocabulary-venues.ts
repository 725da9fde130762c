import type { Participation, TicketChannel, VenueKind } from '#domain/vocabulary.ts';
import { defineStrings, type StringEntry } from '../strings.ts';

type Labels = Record<
  `venue-kind.${VenueKind}` | `participation.${Participation}` | `channel.${TicketChannel}`,
  StringEntry
>;

/** Labels of the codes that describe a venue. A code without a label does not compile. */
export const VENUE_VOCABULARY = defineStrings({
  'venue-kind.museum': { about: 'What a venue is', fi: 'Museo', sv: 'Museum', en: 'Museum' },
  'venue-kind.theatre': { about: 'What a venue is', fi: 'Teatteri', sv: 'Teater', en: 'Theatre' },
  'venue-kind.concert-hall': { about: 'What a venue is', fi: 'Konserttitalo', sv: 'Konserthus', en: 'Concert hall' },
  'venue-kind.cultural-centre': {
    about: 'What a venue is',
    fi: 'Kulttuuritalo',
    sv: 'Kulturhus',
    en: 'Cultural centre',
  },
  'venue-kind.festival': { about: 'What a venue is', fi: 'Festivaali', sv: 'Festival', en: 'Festival' },
  'venue-kind.dance-circus': {
    about: 'What a venue is: an organiser of dance or circus',
    fi: 'Tanssi ja sirkus',
    sv: 'Dans och cirkus',
    en: 'Dance and circus',
  },
  'venue-kind.cinema': { about: 'What a venue is', fi: 'Elokuvateatteri', sv: 'Biograf', en: 'Cinema' },
  'venue-kind.adult-education': {
    about: 'What a venue is: kansalaisopisto, työväenopisto',
    fi: 'Kansalaisopisto tai työväenopisto',
    sv: 'Medborgarinstitut eller arbetarinstitut',
    en: 'Adult education centre',
  },
  'venue-kind.music-organiser': {
    about: 'What a venue is: orchestra, choir, music society',
    fi: 'Konserttien järjestäjä',
    sv: 'Konsertarrangör',
    en: 'Concert organiser',
  },
  'venue-kind.childrens-culture': {
    about: 'What a venue is',
    fi: 'Lastenkulttuuri',
    sv: 'Barnkultur',
    en: 'Children’s culture',
  },
  'venue-kind.sports': { about: 'What a venue is', fi: 'Liikunta ja urheilu', sv: 'Motion och idrott', en: 'Sports' },
  'venue-kind.nature-centre': { about: 'What a venue is', fi: 'Luontokeskus', sv: 'Naturcentrum', en: 'Nature centre' },
  'venue-kind.church': { about: 'What a venue is', fi: 'Kirkko', sv: 'Kyrka', en: 'Church' },
  'venue-kind.library': { about: 'What a venue is', fi: 'Kirjasto', sv: 'Bibliotek', en: 'Library' },
  'venue-kind.other': { about: 'What a venue is', fi: 'Muu kohde', sv: 'Annan kulturplats', en: 'Other venue' },

  'participation.confirmed': {
    about: 'The venue itself or an official list says so now',
    fi: 'Kaikukortti käy',
    sv: 'Kaikukortet gäller',
    en: 'Kaikukortti accepted',
  },
  'participation.reported': {
    about: 'An older source says so; its date stands beside',
    fi: 'Kaikukortti on kelvannut täällä',
    sv: 'Kaikukortet har gällt här',
    en: 'Kaikukortti has been accepted here',
  },
  'participation.unconfirmed': {
    about: 'No source says that the card works here',
    fi: 'Ei vahvistettu',
    sv: 'Inte bekräftat',
    en: 'Not confirmed',
  },
  'participation.confirmed.explained': {
    about: 'Below the label',
    fi: 'Kohde on mukana Kaikukortti-toiminnassa.',
    sv: 'Kulturplatsen är med i Kaikukortsverksamheten.',
    en: 'The venue takes part in Kaikukortti.',
  },
  'participation.reported.explained': {
    about: 'Below the label',
    fi: 'Tieto voi olla vanha. Varmista kohteesta ennen lähtöä, että kortti käy.',
    sv: 'Uppgiften kan vara gammal. Innan du åker, fråga kulturplatsen om kortet gäller.',
    en: 'This information may be old. Check with the venue before you go that it accepts the card.',
  },
  'participation.unconfirmed.explained': {
    about: 'Below the label',
    fi: 'Emme ole löytäneet lähdettä, jonka mukaan kortti käy täällä. Kysy kohteesta.',
    sv: 'Vi har inte hittat någon källa som säger att kortet gäller här. Fråga kulturplatsen.',
    en: 'We have found no source that says the card is accepted here. Ask the venue.',
  },

  'channel.box-office': { about: 'Where a ticket is had', fi: 'Lippukassa', sv: 'Biljettkassan', en: 'Box office' },
  'channel.phone': { about: 'Where a ticket is had', fi: 'Puhelin', sv: 'Telefon', en: 'Phone' },
  'channel.email': { about: 'Where a ticket is had', fi: 'Sähköposti', sv: 'E-post', en: 'Email' },
  'channel.door': { about: 'Where a ticket is had', fi: 'Ovelta', sv: 'Vid dörren', en: 'At the door' },
  'channel.office': { about: 'Where a ticket is had', fi: 'Toimisto', sv: 'Kansliet', en: 'Office' },
} satisfies Labels & Record<string, StringEntry>);
