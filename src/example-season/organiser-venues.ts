import type { VenuePlan } from './venue-plan.ts';

/** Organisers without a house of their own. */
export const ORGANISER_VENUES: readonly VenuePlan[] = [
  {
    kind: 'festival',
    id: 'festivaali',
    name: { fi: 'Esimerkkifestivaali', sv: 'Exempelfestivalen', en: 'Example Festival' },
    summary: {
      fi: 'Keksitty kaupunkifestivaali, joka täyttää torin, pihat ja salit.',
      sv: 'En påhittad stadsfestival som fyller torg, gårdar och salar.',
      en: 'An invented festival that fills the square, the yards and the halls.',
    },
    categories: ['festival'],
    places: [
      { fi: 'Festivaalialue', sv: 'Festivalområdet', en: 'Festival grounds' },
      { fi: 'Torilava', sv: 'Torgscenen', en: 'Market square stage' },
    ],
    tickets: {
      channels: ['email', 'phone'],
      quota: '50',
      say: {
        fi: 'Kysy Kaikukortti-ranneketta.',
        sv: 'Fråga efter armbandet för Kaikukortet.',
        en: 'Ask for the Kaikukortti wristband.',
      },
    },
    accessibility: {
      'step-free-entrance': 'yes',
      'accessible-wc': 'yes',
      'wheelchair-place': 'yes',
      'safer-space': 'yes',
      'sign-language': 'yes',
      captioning: 'no',
    },
  },
  {
    kind: 'music-organiser',
    id: 'musiikkiyhdistys',
    name: { fi: 'Esimerkkimusiikkiyhdistys', sv: 'Exempelmusikföreningen', en: 'Example Music Society' },
    summary: {
      fi: 'Keksitty yhdistys, joka tuo elävän musiikin sinne missä ihmiset ovat.',
      sv: 'En påhittad förening som för levande musik dit där människor är.',
      en: 'An invented society that brings live music to where people are.',
    },
    categories: ['music'],
    places: [
      { fi: 'Seuraintalo', sv: 'Föreningshuset', en: 'Village hall' },
      { fi: 'Koulun sali', sv: 'Skolans sal', en: 'School hall' },
    ],
    tickets: {
      channels: ['door', 'phone'],
      extraCosts: [{ kind: 'other', note: { fi: 'Väliaikakahvi maksetaan itse.' } }],
    },
    accessibility: { 'step-free-entrance': 'ask', 'accessible-wc': 'ask' },
  },
  {
    kind: 'other',
    id: 'kylatalo',
    name: { fi: 'Esimerkkikylätalo', sv: 'Exempelbystugan', en: 'Example Village House' },
    summary: {
      fi: 'Keksitty kylätalo, jossa aina joku keittää kahvit.',
      sv: 'En påhittad bystuga där någon alltid kokar kaffe.',
      en: 'An invented village house where somebody always makes coffee.',
    },
    categories: ['cultural-centre'],
    places: [{ fi: 'Tupa', sv: 'Stugan', en: 'Main room' }],
    tickets: { channels: ['door'] },
    accessibility: { 'step-free-entrance': 'no', 'accessible-wc': 'no', 'accessible-parking': 'yes' },
  },
];
