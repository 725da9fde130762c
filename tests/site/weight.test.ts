import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { type BuiltPage, eachPage } from '#build/read-pages.ts';
import { readBuiltSite } from '#build/verify/built-site.ts';
import { builtSite, EXAMPLE_SITE, LARGE_SITE } from '../support/built-sites.ts';
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
/** Names of a hundred further events. */
const NAMES_BUDGET_KB = 4;

const kb = (text: string | Buffer) => brotliCompressSync(text).length / 1000;
/** Compressing every page takes long; the longest of a kind is the heaviest or close to it. */
const WEIGHED = 5;

/** The longest pages of each kind. */
function longestOfKinds(dir: string): Map<string, BuiltPage[]> {
  const kinds = new Map<string, BuiltPage[]>();
  for (const page of eachPage(dir)) {
    const kind = kindOf(page.path);
    const longest = [...(kinds.get(kind) ?? []), page].sort((a, b) => b.html.length - a.html.length);
    kinds.set(kind, longest.slice(0, WEIGHED));
  }
  return kinds;
}

describe.each([
  ['of a hundred events', EXAMPLE_SITE],
  ['of a thousand events', LARGE_SITE],
])('the site %s', (_, site) => {
  const dir = builtSite(site);
  const kinds = longestOfKinds(dir);

  test('has the kinds of pages that are weighed', () => {
    expect([...kinds.keys()]).toEqual(expect.arrayContaining(Object.keys(BUDGET_KB)));
    expect(kinds.size).toBeGreaterThan(20);
  });

  test.each([...kinds])('keeps the budget with its heaviest page of the kind %s', (kind, longest) => {
    const [heaviest] = longest.map(({ path, html }) => ({ path, size: kb(html) })).sort((a, b) => b.size - a.size);
    const budget = BUDGET_KB[kind] ?? TEXT_BUDGET_KB;
    expect(heaviest?.size, `${heaviest?.path} weighs ${heaviest?.size.toFixed(1)} kB of ${budget}`).toBeLessThanOrEqual(
      budget,
    );
  });
});

test.each([
  ['a hundred', EXAMPLE_SITE],
  ['a thousand', LARGE_SITE],
])("the finder's data is small with %s events", (_, site) => {
  expect(kb(readFileSync(path.join(builtSite(site), 'data/finder/fi.json')))).toBeLessThanOrEqual(DATA_BUDGET_KB);
});

test('names that do not travel with it come in small parts', () => {
  const folder = path.join(builtSite(LARGE_SITE), 'data/finder/fi');
  const parts = readdirSync(folder).filter((file) => file.endsWith('.json'));
  expect(parts.length).toBeGreaterThan(0);
  for (const part of parts) expect(kb(readFileSync(path.join(folder, part)))).toBeLessThanOrEqual(NAMES_BUDGET_KB);
});

const pages = [...readBuiltSite(builtSite(EXAMPLE_SITE)).pages.values()];

test('what takes away the past stands in the page itself: no request, no wait', () => {
  const listings = pages.filter(({ path }) => ['event', 'venue', 'tuloste'].includes(kindOf(path)));
  expect(listings.length).toBeGreaterThan(100);
  const asking = listings.filter(
    ({ tags }) =>
      tags.filter(({ name, attributes }) => name === 'script' && attributes['src'] !== undefined).length > 1,
  );
  expect(asking.map(({ path }) => path)).toEqual([]);
});

test('nothing but scripts and pictures hangs on a page: its styles are in it and it has no fonts', () => {
  const sheets = pages.filter(({ tags }) => tags.some((tag) => tag.attributes['rel'] === 'stylesheet'));
  expect(sheets.map((page) => page.path)).toEqual([]);
  expect(pages.filter(({ html }) => /@font-face|@import/.test(html)).map((page) => page.path)).toEqual([]);
});
