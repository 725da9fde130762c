import { describe, expect, it } from 'vitest';
import { writeContentRoot } from '../support/content-root.ts';
import { EVENT, GOOD_CONTENT } from '../support/good-content.ts';
import { issuesOf, readRoot } from './read-root.ts';

const PLAIN = EVENT.replace('.md', '.selko.md');
const written = (summary: string, body = '') => `---\ntitle: Talvikonsertti\nsummary: ${summary}\n---\n${body}`;
const HARD = written(
  'Lippu on maksuton.',
  `### Mitä tapahtuu

Tule mukaan.

- Nouda lippu.
- Laulamme yhdessä kaikki ne laulut, joita äidit ja isät ja mummit ja papat ovat laulaneet jo sata vuotta.
`,
);

describe('an event in plain Finnish beside its file', () => {
  it('belongs to the event, and is none of its translations', async () => {
    const text = written('Kuoro laulaa talven lauluja.', 'Tule mukaan.\n');
    const { catalogue, issues } = await readRoot(writeContentRoot({ ...GOOD_CONTENT, [PLAIN]: text }));
    expect(issues).toEqual([]);
    const [event] = catalogue.events;
    expect(event?.plain).toMatchObject({ title: 'Talvikonsertti', summary: 'Kuoro laulaa talven lauluja.' });
    expect(event?.plain?.body?.html).toContain('Tule mukaan.');
    expect(Object.keys(event?.title ?? {})).not.toContain('selko');
    expect(Object.keys(event?.body ?? {})).not.toContain('selko');
  });

  it('is screened: each finding with its line, its plain twin and a way to mend it, and nothing is kept back', async () => {
    const files = { ...GOOD_CONTENT, [PLAIN]: HARD };
    const issues = await issuesOf(files);
    expect(issues.map(({ rule, level, file, line }) => [rule, level, file, line])).toEqual([
      ['plain-hard-word', 'warning', PLAIN, 3],
      ['plain-hard-word', 'warning', PLAIN, 9],
      ['plain-long-sentence', 'warning', PLAIN, 10],
    ]);
    expect(issues[0]?.message).toBe('Sana ”maksuton” on vaikea.');
    expect(issues[0]?.fix).toContain('ilmainen');
    expect(issues[2]?.message).toContain('18 sanaa, enintään 15 on hyvä');
    const { catalogue } = await readRoot(writeContentRoot(files));
    expect(catalogue.events[0]?.plain).toBeDefined();
  });

  it('without its Finnish file is an orphan like a translation', async () => {
    const rules = await issuesOf({ ...GOOD_CONTENT, 'events/esimerkkitalo/poissa.selko.md': written('Tule mukaan.') });
    expect(rules.map(({ rule }) => rule)).toEqual(['translation-orphan']);
  });
});

it('only the card’s page may be in plain Finnish', async () => {
  const page = GOOD_CONTENT['pages/fi/card.md'];
  expect(await issuesOf({ ...GOOD_CONTENT, 'pages/selko/card.md': page })).toEqual([]);
  const rules = await issuesOf({ ...GOOD_CONTENT, 'pages/selko/about.md': page });
  expect(rules.map(({ rule }) => rule)).toEqual(['page-unknown']);
});
