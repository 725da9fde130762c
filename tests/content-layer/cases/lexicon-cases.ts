import { GOOD_CONTENT } from '../../support/good-content.ts';
import type { MessageCase } from './message-case.ts';

const THEME = 'lexicon/music.yaml';
const good = `theme: music
concepts:
  - id: concert
    fi: [konsertti, keikka]
    sv: [konsert]
  - id: choir
    fi: [kuoro]
    broader: [concert]
`;

const changed = (from: string, to: string) => ({ ...GOOD_CONTENT, [THEME]: good.replace(from, () => to) });

/** Search words that do not fit. */
export const LEXICON_CASES: readonly MessageCase[] = [
  {
    name: 'a theme has another name than its file',
    files: changed('theme: music', 'theme: musiikki'),
    rule: 'lexicon-theme',
    at: `${THEME}:1:8`,
    message: 'Teema on ”musiikki”, mutta tiedoston nimi on ”music”.',
    fix: 'Kirjoita teemaksi tiedoston nimi, tai anna tiedostolle uusi nimi.',
  },
  {
    name: 'two themes have the same concept',
    files: { ...changed('', ''), 'lexicon/stage.yaml': 'theme: stage\nconcepts:\n  - { id: choir, fi: [laulu] }\n' },
    rule: 'concept-twice',
    at: `${THEME}:6:9`,
    message: 'Käsite ”choir” on kahdesti, myös tiedostossa lexicon/stage.yaml.',
    fix: 'Yhdistä ne, tai anna toiselle uusi tunnus.',
  },
  {
    name: 'a concept points to one that does not exist',
    files: changed('broader: [concert]', 'broader: [concrt]'),
    rule: 'concept-missing',
    at: `${THEME}:8:15`,
    message: 'Käsitettä ”concrt” ei ole.',
    fix: 'Tarkoititko: concert? Kirjoita tunnus, joka on olemassa, tai poista viittaus.',
  },
  {
    name: 'a concept has a key that does not exist',
    files: changed('sv: [konsert]', 'se: [konsert]'),
    rule: 'unknown-key',
    at: `${THEME}:5:5`,
    message: 'Tietoa ”se” ei tunneta. Tässä voi olla: id, fi, everyday, sv, en, cues, broader, related, codes, note.',
    fix: 'Tarkoititko: sv? Korjaa nimi tai poista rivi.',
  },
  {
    name: 'a file among the search words is no theme',
    files: { ...GOOD_CONTENT, 'lexicon/music.yml': good },
    rule: 'file-ending',
    at: 'lexicon/music.yml:1:1',
    message: 'Tässä kansiossa tiedoston nimi päättyy: .yaml. Tämän nimi on ”music.yml”.',
    fix: 'Vaihda nimen loppu tai siirrä tiedosto toiseen kansioon.',
  },
];
