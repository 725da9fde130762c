import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type ContentFiles, writeContentRoot } from '../support/content-root.ts';
import { EVENT, GOOD_CONTENT, ISSUER, NETWORK, PAGE, TRANSLATION, VENUE } from '../support/good-content.ts';
import { readRoot } from './read-root.ts';

const KINDS = { NETWORK, VENUE, EVENT, TRANSLATION, ISSUER, PAGE } as const;

/** Ways to spoil a text, from a lost character to another file's text; the first leaves it good. */
const spoil = fc.constantFrom<(text: string) => string>(
  (text) => text,
  (text) => text.slice(0, text.length / 2),
  (text) => text.replace(/: /g, ':'),
  (text) => text.replace('checked: 2026', 'checked: 2062'),
  (text) => text.replace('2026-12-05', '2026-10-05'),
  (text) => text.replace('kajaani', 'kuhmo'),
  (text) => `${text}\u0000`,
  () => '',
);

/** Translations beside events belong to them and are not counted. */
const isCounted = (file: string) => !/(^|\/)events\/[^/]+\/[^/]+\.(sv|de)\.md$/.test(file);

const folder = fc.constantFrom('kainuu', 'espoo', 'esimerkkitalo', 'fi', 'sv', 'Outo Kansio');
const name = fc.constantFrom('a', 'b', 'A', 'esimerkkitalo', 'talvikonsertti', 'card', 'about', 'kajaani', 'ä');
const top = fc.constantFrom('networks', 'venues', 'events', 'issuers', 'pages', 'muut');
const ending = fc.constantFrom('.yaml', '.md', '.sv.md', '.de.md', '.yml');
const place = fc
  .record({ top, folder, name, ending })
  .map((parts) =>
    parts.top === 'networks'
      ? `networks/${parts.name}${parts.ending}`
      : `${parts.top}/${parts.folder}/${parts.name}${parts.ending}`,
  );
const text = fc
  .tuple(fc.constantFrom(...Object.values(KINDS)), spoil)
  .map(([kind, change]) => change(GOOD_CONTENT[kind]));
const extra = fc.dictionary(place, text, { maxKeys: 8 });
const spoiled = fc
  .array(spoil, { minLength: 6, maxLength: 6 })
  .map(
    (changes): ContentFiles =>
      Object.fromEntries(
        Object.entries(GOOD_CONTENT).map(([file, good], i) => [file, (changes[i] ?? ((t) => t))(good)]),
      ),
  );

test('nothing is ever lost: found = published + past + quarantined, and every file kept back has a reason', async () => {
  await fc.assert(
    fc.asyncProperty(spoiled, extra, async (base, more) => {
      const files = { ...base, ...more };
      const dir = writeContentRoot(files);
      const { counts, issues, catalogue, fileCount } = await readRoot(dir);
      const listings = Object.keys(files).filter(isCounted);
      expect(counts.found).toBe(listings.length);
      expect(fileCount).toBe(Object.keys(files).length);
      expect(counts.published + counts.past + counts.quarantined).toBe(counts.found);
      const shown = Object.values(catalogue).reduce((sum, list: readonly unknown[]) => sum + list.length, 0);
      expect(counts.published + counts.past).toBe(shown);
      const accused = issues.filter(({ level, rule }) => level === 'error' || rule === 'parent-quarantined');
      const reasons = new Set(accused.map(({ file }) => file).filter(isCounted));
      expect(reasons.size).toBe(counts.quarantined);
    }),
    { numRuns: 150 },
  );
}, 60_000);
