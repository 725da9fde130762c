import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { searchFiles, siteIndex } from '#build/search-files.ts';
import { buildSettings } from '#content-layer/build-settings.ts';
import { readContent } from '#content-layer/read-content.ts';
import { NO_FILTERS } from '#domain/filters.ts';
import { venueResultId } from '#domain/result-id.ts';
import { readTheme } from '#search/lexicon/read-theme.ts';
import { meantFilters } from '#search/meant-filters.ts';
import { ownEngine } from '#search/own-engine.ts';
import type { SearchFound } from '#search/search-engine.ts';

const settings = buildSettings({ KAIKU_TODAY: '2026-11-24' });
const { catalogue, lexicon } = await readContent(settings);
const concepts = lexicon.flatMap(readTheme);
const index = siteIndex({ catalogue, now: settings.now, concepts });
const files = new Map(searchFiles(index, concepts)('fi').map(({ name, json }) => [name, JSON.parse(json) as unknown]));
const engine = ownEngine(async (name) => files.get(name));
/** Ids of what was found, best first. */
const idsOf = ({ numbers }: SearchFound) => numbers.map((number) => index.ids[number] ?? '');
const venues = new Map(catalogue.venues.map((venue) => [venueResultId(venue.id), venue]));

/** The first venue that the finder shows, with the municipality among the words as a filter. */
async function firstVenue(words: string): Promise<string | undefined> {
  const answer = await engine.search(words, { today: settings.today });
  const { municipality } = meantFilters(NO_FILTERS, answer.plan.facets);
  return idsOf(answer).find((id) => {
    const venue = venues.get(id);
    return venue !== undefined && (municipality.length === 0 || municipality.includes(venue.municipality));
  });
}

const names = [...venues].flatMap(([id, { name }]) =>
  [...new Set(Object.values(name))].map((each) => [each, id] as const),
);

test('every venue comes first by its Finnish, Swedish and English name, with and without capitals and dots', async () => {
  expect(venues.size).toBeGreaterThanOrEqual(70);
  expect(names.length).toBeGreaterThan(venues.size);
  const wrong = [];
  for (const [name, id] of names) {
    for (const typed of [name, name.toUpperCase(), name.normalize('NFD').replace(/\p{M}/gu, '')]) {
      const first = await firstVenue(typed);
      if (first !== id) wrong.push(`${typed}: ${first} instead of ${id}`);
    }
  }
  expect(wrong).toEqual([]);
});

test('every venue comes first when a letter in the middle of its name is left out', async () => {
  const wrong = [];
  for (const [name, id] of names) {
    const middle = Math.floor(name.length / 2);
    const at = /\p{L}/u.test(name[middle] ?? '') ? middle : middle + 1;
    const slip = name.slice(0, at) + name.slice(at + 1);
    const first = await firstVenue(slip);
    if (first !== id) wrong.push(`${slip}: ${first} instead of ${id}`);
  }
  expect(wrong.length / names.length, wrong.join('\n')).toBeLessThan(0.02);
});

test.each([
  ['teatteri', 'theatre'],
  ['teater', 'theatre'],
  ['theatre', 'theatre'],
  ['museot', 'museum'],
  ['museum', 'museum'],
])('“%s” finds what is of that kind in whichever language the page is', async (words, category) => {
  const ids = idsOf(await engine.search(words));
  const found = ids.flatMap((id) => venues.get(id) ?? []).slice(0, 5);
  expect(found.length).toBeGreaterThan(3);
  expect(found.every(({ categories, kind }) => [...categories, kind].some((code) => code === category))).toBe(true);
});

test('what means nothing here finds nothing', async () => {
  const nonsense = JSON.parse(readFileSync('tests/search/lexicon/nonsense-queries.json', 'utf8')) as string[];
  expect(nonsense.length).toBeGreaterThan(20);
  const found = [];
  for (const query of nonsense) if ((await engine.search(query)).numbers.length > 0) found.push(query);
  expect(found.length / nonsense.length, found.join(', ')).toBeLessThanOrEqual(0.1);
});

test('a town alone is everything there, and its Swedish name is the town', async () => {
  for (const words of ['Kajaani', 'Kajana', 'tapahtumat Kajaanissa']) {
    const { numbers, plan } = await engine.search(words);
    expect(plan.facets.municipality).toEqual(['kajaani']);
    expect(numbers).toHaveLength(index.ids.length);
  }
});
