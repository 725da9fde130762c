import { readFileSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { readBuiltSite, type SitePage } from '#build/verify/built-site.ts';
import { builtSite, EXAMPLE_SITE } from '../support/built-sites.ts';
import { kindOf } from '../support/page-kinds.ts';

/** Compressed kB of the HTML with everything in it: one answer of the server shows the page. */
const BUDGET_KB: Readonly<Record<string, number>> = {
  home: 14,
  tapahtumat: 14,
  list: 14,
  'list-continued': 14,
  event: 8,
  venue: 8,
  kohteet: 14,
  'kohteille/ilmoita': 16,
  // On a wall, not on a phone: two dozen events with their codes, so that it can do without a line.
  naytto: 24,
};
/** Every other kind is a page of text. */
const TEXT_BUDGET_KB = 10;
const DATA_BUDGET_KB = 20;

const dir = builtSite(EXAMPLE_SITE);
const pages = [...readBuiltSite(dir).pages.values()];
const kb = (text: string | Buffer) => brotliCompressSync(text).length / 1000;

function heaviest(kind: string): { page: SitePage; size: number } | undefined {
  // Compressing every page takes long; the longest of a kind is the heaviest or close to it.
  const longest = pages
    .filter((page) => kindOf(page.path) === kind)
    .sort((a, b) => b.html.length - a.html.length)
    .slice(0, 5);
  return longest.map((page) => ({ page, size: kb(page.html) })).sort((a, b) => b.size - a.size)[0];
}

const kinds = [...new Set(pages.map((page) => kindOf(page.path)))];

test.each(kinds)('the heaviest page of the kind %s keeps its budget', (kind) => {
  const found = heaviest(kind);
  const budget = BUDGET_KB[kind] ?? TEXT_BUDGET_KB;
  expect(found?.size, `${found?.page.path} weighs ${found?.size.toFixed(1)} kB of ${budget}`).toBeLessThanOrEqual(
    budget,
  );
});

test('what takes away the past stands in the page itself: no request, no wait', () => {
  const listings = pages.filter(({ path }) => ['event', 'venue', 'tuloste'].includes(kindOf(path)));
  expect(listings.length).toBeGreaterThan(100);
  const asking = listings.filter(
    ({ tags }) =>
      tags.filter(({ name, attributes }) => name === 'script' && attributes['src'] !== undefined).length > 1,
  );
  expect(asking.map(({ path }) => path)).toEqual([]);
});

test('there were kinds of pages to weigh', () => {
  expect(kinds.length).toBeGreaterThan(8);
});

test("the finder's data is small", () => {
  expect(kb(readFileSync(path.join(dir, 'data/finder/fi.json')))).toBeLessThanOrEqual(DATA_BUDGET_KB);
});

test('nothing but scripts and pictures hangs on a page: its styles are in it and it has no fonts', () => {
  const sheets = pages.filter(({ tags }) => tags.some((tag) => tag.attributes['rel'] === 'stylesheet'));
  expect(sheets.map((page) => page.path)).toEqual([]);
  expect(pages.filter(({ html }) => /@font-face|@import/.test(html)).map((page) => page.path)).toEqual([]);
});
