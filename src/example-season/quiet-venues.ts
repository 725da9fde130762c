import type { VenuePlan } from './venue-plan.ts';

/** Museums, libraries, churches and the open air. */
export const QUIET_VENUES: readonly VenuePlan[] = [
  {
    kind: 'museum',
    id: 'museo',
    name: { fi: 'Esimerkkimuseo', sv: 'Exempelmuseet', en: 'Example Museum' },
    summary: {
      fi: 'Keksitty museo, jossa vanhat esineet ja uusi taide mahtuvat samaan taloon.',
      sv: 'Ett påhittat museum där gamla föremål och ny konst ryms under samma tak.',
      en: 'An invented museum where old objects and new art share a house.',
    },
    categories: ['museum'],
    places: [
      { fi: 'Näyttelysali', sv: 'Utställningssalen', en: 'Exhibition room' },
      { fi: 'Museon piha', sv: 'Museets gård', en: 'Museum yard' },
    ],
    openingHours: 'Tu-Su 11:00-17:00',
    tickets: { benefit: 'free-admission', channels: ['box-office'], groupVisits: 'yes' },
    accessibility: {
      'step-free-entrance': 'yes',
      'accessible-wc': 'yes',
      lift: 'yes',
      'guide-dog': 'yes',
      'easy-language': 'yes',
      'audio-description': 'ask',
    },
  },
  {
    kind: 'library',
    id: 'kirjasto',
    name: { fi: 'Esimerkkikirjasto', sv: 'Exempelbiblioteket', en: 'Example Library' },
    summary: {
      fi: 'Keksitty kirjasto, jossa saa lukea, kuunnella, kysyä ja vain olla.',
      sv: 'Ett påhittat bibliotek där man får läsa, lyssna, fråga och bara vara.',
      en: 'An invented library for reading, listening, asking and just being.',
    },
    categories: ['literature'],
    places: [
      { fi: 'Satuhuone', sv: 'Sagorummet', en: 'Story room' },
      { fi: 'Lukusali', sv: 'Läsesalen', en: 'Reading room' },
    ],
    openingHours: 'Mo-Fr 09:00-20:00; Sa 10:00-15:00',
    tickets: { benefit: 'nothing-needed' },
    accessibility: { 'step-free-entrance': 'yes', 'accessible-wc': 'yes', 'accessible-parking': 'yes', lift: 'no' },
  },
  {
    kind: 'church',
    id: 'kirkko',
    name: { fi: 'Esimerkkikirkko', sv: 'Exempelkyrkan', en: 'Example Church' },
    summary: {
      fi: 'Keksitty puukirkko, jonka lehtereillä kuoro soi kauniisti.',
      sv: 'En påhittad träkyrka där körsången klingar vackert från läktaren.',
      en: 'An invented wooden church where choirs sound lovely from the gallery.',
    },
    categories: ['music'],
    places: [{ fi: 'Kirkkosali', sv: 'Kyrksalen', en: 'Nave' }],
    tickets: { benefit: 'free-admission', channels: ['door'] },
    accessibility: { 'step-free-entrance': 'no', 'accessible-wc': 'no', 'induction-loop': 'yes' },
  },
  {
    kind: 'nature-centre',
    id: 'luontokeskus',
    name: { fi: 'Esimerkkiluontokeskus', sv: 'Exempelnaturcentret', en: 'Example Nature Centre' },
    summary: {
      fi: 'Keksitty luontokeskus: näyttely sisällä, luontopolku ja laavu ulkona.',
      sv: 'Ett påhittat naturcentrum med utställning inne samt naturstig och vindskydd ute.',
      en: 'An invented nature centre: exhibition indoors, trail and lean-to outdoors.',
    },
    categories: ['sport', 'museum'],
    places: [
      { fi: 'Laavu', sv: 'Vindskyddet', en: 'Lean-to' },
      { fi: 'Aula', sv: 'Entréhallen', en: 'Lobby' },
    ],
    openingHours: 'We-Su 10:00-16:00',
    tickets: { benefit: 'free-admission', channels: ['office', 'phone'], interpreter: 'ask' },
    accessibility: { 'step-free-entrance': 'yes', 'accessible-parking': 'yes', 'accessible-wc': 'ask' },
  },
];
