import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { searchFiles, siteIndex } from '#build/search-files.ts';
import { listingProblems } from '#build/verify/listings.ts';
import { LOCALE_CODES } from '#i18n/locales.ts';
import { eventPath, venuePath } from '#i18n/routes.ts';
import { finderFiles } from '#views/finder-file.ts';
import { clockOn, FIXTURE, makeEvent, TODAY } from '../../support/catalogue-fixture.ts';

const clock = clockOn(TODAY);
const evening = (nth: number) =>
  makeEvent(
    { slug: `ilta-${nth}`, venue: 'esimerkkiteatteri', title: { fi: `Ilta ${nth}` } },
    { dates: [{ date: `2026-12-${String((nth % 28) + 1).padStart(2, '0')}`, start: '18:00' }] },
  );
/** More events than whose names travel with the data; in the catalogue's order. */
const events = [...FIXTURE.events, ...Array.from({ length: 800 }, (_, nth) => evening(nth))].sort((a, b) =>
  a.id < b.id ? -1 : 1,
);
const catalogue = { ...FIXTURE, events };
const files = new Map<string, object>();
const index = siteIndex({ catalogue, now: clock.now, concepts: [] });
for (const locale of LOCALE_CODES) {
  const { file, names } = finderFiles(catalogue, locale, clock.now);
  files.set(`/data/finder/${locale}.json`, file);
  for (const [at, part] of names.entries()) files.set(`/data/finder/${locale}/${at + 1}.json`, part);
  const listings = searchFiles(index, [])('fi').find(({ name }) => name === 'listings.json');
  files.set(`/haku/${locale}/listings.json`, JSON.parse(listings?.json ?? '{}'));
}
const pages = new Set(
  LOCALE_CODES.flatMap((locale) => [
    ...events.map(({ id }) => eventPath(locale, id)),
    ...FIXTURE.venues.map(({ id }) => venuePath(locale, id)),
  ]),
);

let dir = '';
afterEach(() => rmSync(dir, { recursive: true }));

/** What is wrong with a site that has all that it should, but for what is given; nothing stands for a file that is not there. */
function problemsOf(changed: Readonly<Record<string, object | undefined>> = {}): string[] {
  dir = mkdtempSync(path.join(tmpdir(), 'kaiku-listings-'));
  const all = [...new Map([...files, ...Object.entries(changed)])].filter(([, content]) => content !== undefined);
  for (const [file, content] of all) {
    mkdirSync(path.dirname(path.join(dir, file)), { recursive: true });
    writeFileSync(path.join(dir, file), JSON.stringify(content));
  }
  const site = { dir, pages, files: new Set(all.map(([file]) => file)) };
  return listingProblems(site, catalogue, clock).map(({ page, message }) => `${page} ${message}`);
}

test('a site in which all can be found is in order, with names in files of their own', () => {
  expect([...files.keys()]).toContain('/data/finder/sv/1.json');
  expect(problemsOf()).toEqual([]);
});

test('data that is not there, or lacks a listing, is named', () => {
  expect(problemsOf({ '/data/finder/sv.json': undefined })).toEqual(['/data/finder/sv.json does not exist']);
  const fewer = { ...catalogue, events: events.slice(1) };
  expect(problemsOf({ '/data/finder/sv.json': finderFiles(fewer, 'sv', clock.now).file })).toHaveLength(1);
});

test('a file of names that is missing, or of another build, is told with all other problems', () => {
  expect(problemsOf({ '/data/finder/sv/1.json': undefined, '/haku/fi/listings.json': undefined })).toEqual([
    '/haku/fi/listings.json does not exist',
    '/data/finder/sv.json /data/finder/sv/1.json does not exist',
  ]);
  const other = { ...files.get('/data/finder/sv/1.json'), mark: 'other' };
  expect(problemsOf({ '/data/finder/sv/1.json': other })).toEqual([
    '/data/finder/sv.json Finder data: names of another build',
  ]);
});

test('data and index that do not number the listings alike are noticed', () => {
  const { file, names } = finderFiles({ ...catalogue, events: events.toReversed() }, 'sv', clock.now);
  expect(problemsOf({ '/data/finder/sv.json': file, '/data/finder/sv/1.json': names[0] })).toEqual([
    '/data/finder/sv.json numbers its listings otherwise',
  ]);
  const listings = { ...files.get('/haku/en/listings.json'), edition: 'other' };
  expect(problemsOf({ '/haku/en/listings.json': listings })).toEqual([
    '/haku/en/listings.json has other listings, or numbers them otherwise',
  ]);
});
