import { EVENT, GOOD_CONTENT } from '../../support/good-content.ts';
import type { MessageCase } from './message-case.ts';

const PLAIN = EVENT.replace('.md', '.selko.md');
const written = (body: string) => ({
  ...GOOD_CONTENT,
  [PLAIN]: `---\ntitle: Talvikonsertti\nsummary: Kuoro laulaa.\n---\n${body}\n`,
});

/** Texts in plain Finnish that are not plain. */
export const PLAIN_CASES: readonly MessageCase[] = [
  {
    name: 'a sentence in plain Finnish is long',
    files: written('Tule mukaan ja laula ja tanssi ja syö ja juo ja naura ja juttele ja lepää.'),
    rule: 'plain-long-sentence',
    at: `${PLAIN}:5:1`,
    message:
      'Lause on pitkä helpoksi suomeksi: 16 sanaa, enintään 15 on hyvä. ”Tule mukaan ja laula ja tanssi ja syö ja juo ja naura ja jut…”',
    fix: 'Tee siitä kaksi lausetta. Kerro yksi asia yhdessä lauseessa.',
    level: 'warning',
  },
  {
    name: 'a paragraph in plain Finnish is long',
    files: written('Tule. Laula. Tanssi. Syö. Naura.'),
    rule: 'plain-long-paragraph',
    at: `${PLAIN}:5:1`,
    message: 'Kappale on pitkä helpoksi suomeksi: 5 lausetta, enintään 4 on hyvä. ”Tule. Laula. Tanssi. Syö. Naura.”',
    fix: 'Jaa se kahdeksi kappaleeksi: jätä väliin tyhjä rivi.',
    level: 'warning',
  },
  {
    name: 'a word in plain Finnish is hard',
    files: written('Tule mukaan.\n\nKonsertti on maksuton.'),
    rule: 'plain-hard-word',
    at: `${PLAIN}:7:1`,
    message: 'Sana ”maksuton” on vaikea.',
    fix: 'Kirjoita tutummin: ilmainen.',
    level: 'warning',
  },
];
