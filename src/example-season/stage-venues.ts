import type { VenuePlan } from './venue-plan.ts';

/** Houses with a stage or a screen. */
export const STAGE_VENUES: readonly VenuePlan[] = [
  {
    kind: 'theatre',
    id: 'teatteri',
    name: { fi: 'Esimerkkiteatteri', sv: 'Exempelteatern', en: 'Example Theatre' },
    summary: {
      fi: 'Keksitty teatteri: iso näyttämö, pieni näyttämö ja lämpiö, jossa tuoksuu kahvi.',
      sv: 'En påhittad teater med stor scen, liten scen och en foajé som doftar kaffe.',
      en: 'An invented theatre: a main stage, a small stage and a foyer that smells of coffee.',
    },
    categories: ['theatre'],
    places: [
      { fi: 'Iso näyttämö', sv: 'Stora scenen', en: 'Main stage' },
      { fi: 'Pieni näyttämö', sv: 'Lilla scenen', en: 'Small stage' },
    ],
    tickets: {
      channels: ['box-office', 'phone'],
      booking: 'recommended',
      show: ['card'],
      groupVisits: 'yes',
      extraCosts: [{ kind: 'cloakroom', euros: '2.00' }],
    },
    accessibility: {
      'step-free-entrance': 'yes',
      'accessible-wc': 'yes',
      lift: 'yes',
      'wheelchair-place': 'yes',
      'induction-loop': 'yes',
      'sign-language': 'ask',
      'audio-description': 'no',
    },
  },
  {
    kind: 'concert-hall',
    id: 'konserttitalo',
    name: { fi: 'Esimerkkikonserttitalo', sv: 'Exempelkonserthuset', en: 'Example Concert Hall' },
    summary: {
      fi: 'Keksitty konserttitalo, jossa kuulee kaiken jousikvartetista bigbandiin.',
      sv: 'Ett påhittat konserthus där man hör allt från stråkkvartett till storband.',
      en: 'An invented concert hall, with everything from string quartets to big bands.',
    },
    categories: ['music'],
    places: [
      { fi: 'Konserttisali', sv: 'Konsertsalen', en: 'Concert hall' },
      { fi: 'Kamarisali', sv: 'Kammarsalen', en: 'Chamber hall' },
    ],
    tickets: {
      channels: ['box-office', 'email'],
      quota: '20',
      extraCosts: [{ kind: 'cloakroom', euros: '2.50' }],
      note: {
        fi: 'Kassa aukeaa tuntia ennen konserttia.',
        sv: 'Kassan öppnar en timme före konserten.',
        en: 'The box office opens one hour before the concert.',
      },
    },
    accessibility: {
      'step-free-entrance': 'yes',
      'accessible-wc': 'yes',
      'wheelchair-place': 'yes',
      'accessible-parking': 'yes',
      'induction-loop': 'yes',
      'guide-dog': 'yes',
    },
  },
  {
    kind: 'cinema',
    id: 'elokuvateatteri',
    name: { fi: 'Esimerkkikino', sv: 'Exempelbion', en: 'Example Cinema' },
    summary: {
      fi: 'Keksitty elokuvateatteri: kaksi salia, pehmeät penkit ja popcornia.',
      sv: 'En påhittad biograf med två salonger, mjuka stolar och popcorn.',
      en: 'An invented cinema: two screens, soft seats and popcorn.',
    },
    categories: ['film'],
    places: [
      { fi: 'Sali 1', sv: 'Salong 1', en: 'Screen 1' },
      { fi: 'Sali 2', sv: 'Salong 2', en: 'Screen 2' },
    ],
    tickets: { channels: ['door'], quota: 'limited', groupVisits: 'no', children: 'ask' },
    accessibility: { 'step-free-entrance': 'yes', 'accessible-wc': 'ask', captioning: 'yes', lift: 'no' },
  },
  {
    kind: 'dance-circus',
    id: 'tanssitalo',
    name: { fi: 'Esimerkkitanssitalo', sv: 'Exempeldanshuset', en: 'Example Dance House' },
    summary: {
      fi: 'Keksitty tanssin ja sirkuksen talo, jossa myös katsoja pääsee liikkeelle.',
      sv: 'Ett påhittat hus för dans och cirkus, där också publiken får röra på sig.',
      en: 'An invented house of dance and circus, where the audience gets moving too.',
    },
    categories: ['dance-circus'],
    places: [
      { fi: 'Musta sali', sv: 'Svarta salen', en: 'Black box' },
      { fi: 'Harjoitussali', sv: 'Repetitionssalen', en: 'Rehearsal studio' },
    ],
    tickets: { channels: ['phone', 'door'], assistant: 'ask', show: ['card', 'id'] },
    accessibility: { 'step-free-entrance': 'yes', 'safer-space': 'yes', relaxed: 'ask', 'wheelchair-place': 'ask' },
  },
];
