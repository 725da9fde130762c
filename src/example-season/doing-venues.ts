import type { VenuePlan } from './venue-plan.ts';

/** Houses and organisers where people do things themselves. */
export const DOING_VENUES: readonly VenuePlan[] = [
  {
    kind: 'cultural-centre',
    id: 'kulttuuritalo',
    name: { fi: 'Esimerkkikulttuuritalo', sv: 'Exempelkulturhuset', en: 'Example Culture House' },
    summary: {
      fi: 'Keksitty kulttuuritalo, jossa sama sali taipuu konserttiin, elokuvaan ja tansseihin.',
      sv: 'Ett påhittat kulturhus där samma sal duger till konsert, film och dans.',
      en: 'An invented culture house whose hall serves for concerts, films and dances.',
    },
    categories: ['cultural-centre', 'theatre', 'music', 'film'],
    places: [
      { fi: 'Juhlasali', sv: 'Festsalen', en: 'Festival hall' },
      { fi: 'Kahvio', sv: 'Kaféet', en: 'Café' },
      { fi: 'Pajatila', sv: 'Verkstaden', en: 'Workshop room' },
    ],
    openingHours: 'Mo-Fr 10:00-18:00; Sa 10:00-15:00',
    tickets: { channels: ['office', 'phone', 'email'], groupVisits: 'yes' },
    accessibility: {
      'step-free-entrance': 'yes',
      'accessible-wc': 'yes',
      lift: 'ask',
      'wheelchair-place': 'yes',
      'induction-loop': 'no',
      'safer-space': 'yes',
    },
  },
  {
    kind: 'adult-education',
    id: 'opisto',
    name: { fi: 'Esimerkkiopisto', sv: 'Exempelinstitutet', en: 'Example Institute' },
    summary: {
      fi: 'Keksitty kansalaisopisto: kädentaitoja, kieliä, musiikkia ja liikettä.',
      sv: 'Ett påhittat medborgarinstitut: hantverk, språk, musik och rörelse.',
      en: 'An invented adult education centre: crafts, languages, music and movement.',
    },
    categories: ['course'],
    places: [
      { fi: 'Luokka 12', sv: 'Klass 12', en: 'Room 12' },
      { fi: 'Käsityöluokka', sv: 'Slöjdsalen', en: 'Craft room' },
    ],
    tickets: {
      benefit: 'course-place',
      channels: ['office', 'phone'],
      booking: 'required',
      deadline: '5 working-days',
      show: ['card', 'id'],
      course: {
        perTerm: '1',
        note: {
          fi: 'Ilmoittautuminen on sitova. Peru paikkasi ajoissa, jos et pääse.',
          sv: 'Anmälan är bindande. Avboka i tid om du inte kan komma.',
          en: 'Enrolment is binding. Cancel in time if you cannot come.',
        },
      },
    },
    accessibility: { 'step-free-entrance': 'yes', 'accessible-wc': 'yes', lift: 'yes', 'easy-language': 'ask' },
  },
  {
    kind: 'childrens-culture',
    id: 'lastentalo',
    name: { fi: 'Esimerkkilastentalo', sv: 'Exempelhuset för barn', en: 'Example Children’s House' },
    summary: {
      fi: 'Keksitty lastenkulttuurin talo, jossa saa sotkea, soittaa ja kuunnella satuja.',
      sv: 'Ett påhittat barnkulturhus där man får kladda, spela och lyssna på sagor.',
      en: 'An invented house of children’s culture: make a mess, play music, hear stories.',
    },
    categories: ['literature', 'theatre', 'dance-circus'],
    places: [
      { fi: 'Satunurkka', sv: 'Sagohörnan', en: 'Story corner' },
      { fi: 'Maalauspaja', sv: 'Målarverkstaden', en: 'Painting workshop' },
    ],
    tickets: { channels: ['phone', 'email'], children: 'free', extraCosts: [{ kind: 'materials', euros: '3.00' }] },
    accessibility: { 'step-free-entrance': 'yes', 'accessible-wc': 'yes', relaxed: 'yes', 'sign-language': 'ask' },
  },
  {
    kind: 'sports',
    id: 'liikuntahalli',
    name: { fi: 'Esimerkkiliikuntahalli', sv: 'Exempelidrottshallen', en: 'Example Sports Hall' },
    summary: {
      fi: 'Keksitty liikuntahalli, jonne voi tulla ensikertalainenkin.',
      sv: 'En påhittad idrottshall dit man kan komma också för första gången.',
      en: 'An invented sports hall that welcomes first-timers.',
    },
    categories: ['sport'],
    places: [
      { fi: 'Kenttä 2', sv: 'Plan 2', en: 'Court 2' },
      { fi: 'Peilisali', sv: 'Spegelsalen', en: 'Mirror studio' },
    ],
    openingHours: 'Mo-Fr 07:00-21:00; Sa,Su 09:00-18:00',
    tickets: {
      benefit: 'free-admission',
      channels: ['box-office'],
      extraCosts: [{ kind: 'service-fee', euros: '1.00' }],
    },
    accessibility: {
      'step-free-entrance': 'yes',
      'accessible-wc': 'yes',
      'guide-dog': 'ask',
      'accessible-parking': 'yes',
    },
  },
];
