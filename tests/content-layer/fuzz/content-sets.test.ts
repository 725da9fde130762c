import fc from 'fast-check';
import { expect, test } from 'vitest';
import { describeIssue } from '#content-layer/describe-issue.ts';
import { isTranslationFile } from '#content-layer/files/place.ts';
import { LOCALE_CODES } from '#i18n/locales.ts';
import { GOOD_CONTENT } from '../../support/good-content.ts';
import { reportFigures } from '../../support/report-figures.ts';
import { bystanders, idsOf } from '../faults/bystanders.ts';
import { readTexts } from './read-texts.ts';
import { spoiled } from './spoiled-text.ts';

/** In every run; more on demand: `KAIKU_FUZZ=10000`. */
const SETS = Number(process.env['KAIKU_FUZZ'] ?? 2000);

const BYSTANDERS = bystanders(6);
const BYSTANDER_IDS = idsOf(BYSTANDERS);
const GOOD = Object.entries(GOOD_CONTENT);
const name = fc.oneof(
  fc.constantFrom(
    'esimerkkitalo',
    'talvikonsertti',
    'A',
    'ä',
    'a\u0308',
    'card',
    'kajaani',
    '404',
    'x'.repeat(90),
    'a b',
    '..',
  ),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 8 }).map((text) => text.replaceAll('/', '-')),
);
const place = fc
  .tuple(
    fc.constantFrom('networks', 'venues', 'events', 'issuers', 'pages', 'muut', 'Events'),
    fc.oneof(fc.constantFrom('kainuu', 'esimerkkitalo', 'fi', 'sv', 'Outo Kansio'), name),
    name,
    fc.constantFrom('.yaml', '.md', '.sv.md', '.fi.md', '.yml', ''),
    fc.integer({ min: 0, max: 20 }),
  )
  .map(([top, folder, file, ending, flat]) =>
    flat === 0 || top === 'networks' ? `${top}/${file}${ending}` : `${top}/${folder}/${file}${ending}`,
  );
const text = spoiled(GOOD.map(([, good]) => good));
const base = fc.tuple(...GOOD.map(([file, good]) => spoiled([good]).map((each) => [file, each] as const)));
const extra = fc.array(fc.tuple(place, text), { maxLength: 6 });
const contentSet = fc
  .tuple(base, extra)
  .map(([own, more]) => [...new Map<string, string>([...more, ...own, ...Object.entries(BYSTANDERS)])]);

const published = ({ catalogue }: ReturnType<typeof readTexts>): string[] => [
  ...catalogue.networks.map(({ id }) => `networks/${id}`),
  ...catalogue.venues.map(({ id, network }) => `venues/${network}/${id}`),
  ...catalogue.issuers.map(({ id, network }) => `issuers/${network}/${id}`),
  ...catalogue.events.map(({ id }) => `events/${id}`),
  ...catalogue.pages.map(({ id, language }) => `pages/${language}/${id}`),
];

const inOrder = (read: ReturnType<typeof readTexts>) => ({
  catalogue: read.catalogue,
  issues: read.issues.map((issue) => JSON.stringify(issue)).sort(),
  quarantined: [...read.quarantined].sort(),
});

test(`of ${SETS} random content sets nothing is lost, nothing throws, and no good file suffers for a bad one`, {
  timeout: 600_000,
}, () => {
  let tried = 0;
  let faulty = 0;
  fc.assert(
    fc.property(contentSet, fc.integer({ min: 1, max: 1_000_000 }), (files, seed) => {
      tried++;
      const read = readTexts(files);
      // Conservation: each listing is published or kept back, and none is both.
      const listings = files.map(([file]) => file).filter((file) => !isTranslationFile(file.split('/')));
      const shown = published(read);
      const keptBack = listings.filter((file) => read.quarantined.has(file));
      expect(shown.length + keptBack.length).toBe(listings.length);
      expect(new Set(shown).size).toBe(shown.length);
      expect(shown).toEqual(expect.arrayContaining(BYSTANDER_IDS));
      if (keptBack.length > 0) faulty++;
      // Every file kept back has a reason, and every reason a place inside its file.
      const texts = new Map(files);
      const accused = new Set(read.issues.map(({ file }) => file));
      expect(keptBack.filter((file) => !accused.has(file))).toEqual([]);
      for (const issue of read.issues) {
        const lines = (texts.get(issue.file) ?? '').split(/\r\n?|\n/).length;
        expect(issue.line >= 1 && issue.line <= lines + 1 && issue.column >= 1, JSON.stringify(issue)).toBe(true);
      }
      const [first] = read.issues;
      if (first) {
        for (const locale of LOCALE_CODES) {
          const { message, fix } = describeIssue({ ...first, params: first.params }, locale);
          expect(message.length > 10 && fix.length > 5, `${first.rule} ${locale}`).toBe(true);
        }
      }
      // The order of the files changes nothing.
      const mixed = files
        .map((file, at) => ({ file, key: (at * 7919 + seed * 104_729) % 1_000_003 }))
        .sort((a, b) => a.key - b.key)
        .map(({ file }) => file);
      expect(inOrder(readTexts(mixed))).toEqual(inOrder(read));
    }),
    { numRuns: SETS, seed: 20261126 },
  );
  expect(faulty).toBeGreaterThan(SETS / 2);
  reportFigures('fuzz', [
    { what: 'random content sets read twice, in two orders', value: tried, bar: '≥ 2000', holds: tried >= 2000 },
    { what: 'of them with something kept back', value: faulty },
    { what: 'listings lost', value: 0, bar: '0', holds: true },
  ]);
});
