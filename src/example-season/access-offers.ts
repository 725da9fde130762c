import type { SeasonEvent } from './season-event.ts';

/** What single events offer beyond their venue. */
export const ACCESS_OFFERS: readonly NonNullable<SeasonEvent['access']>[] = [
  {
    feature: 'relaxed',
    note: {
      fi: 'Rauhallinen esitys: valot ovat himmeällä, ja kesken kaiken saa käydä ulkona.',
      sv: 'Lugn föreställning: belysningen är dämpad, och man får gå ut en stund när man vill.',
      en: 'A relaxed performance: the lights are low, and you may step out at any time.',
    },
  },
  {
    feature: 'sign-language',
    note: {
      fi: 'Tulkataan suomalaiselle viittomakielelle. Kysy paikkaa, josta tulkki näkyy hyvin.',
      sv: 'Tolkas till finskt teckenspråk. Fråga efter en plats där tolken syns bra.',
      en: 'Interpreted into Finnish Sign Language. Ask for a seat with a good view of the interpreter.',
    },
  },
  {
    feature: 'captioning',
    note: {
      fi: 'Puhe näkyy tekstinä seinällä.',
      sv: 'Det som sägs visas som text på väggen.',
      en: 'What is said is shown as text on the wall.',
    },
  },
  {
    feature: 'audio-description',
    note: {
      fi: 'Kuvailutulkkaus kuuluu lainattavista kuulokkeista.',
      sv: 'Syntolkning i hörlurar som du får låna.',
      en: 'Audio description in headphones that you can borrow.',
    },
  },
  {
    feature: 'easy-language',
    note: {
      fi: 'Opas puhuu selkokieltä ja rauhallisesti.',
      sv: 'Guiden talar lugnt och på ett lättläst språk.',
      en: 'The guide speaks slowly and in easy language.',
    },
  },
  {
    feature: 'induction-loop',
    note: {
      fi: 'Induktiosilmukka kuuluu parhaiten riveillä 3–6.',
      sv: 'Hörslingan hörs bäst på raderna 3–6.',
      en: 'The induction loop works best in rows 3 to 6.',
    },
  },
];
