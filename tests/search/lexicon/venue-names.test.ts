import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { lockFile } from '#content-layer/read-voikko-lock.ts';
import { buildIndex } from '#search/lexicon/build-index.ts';
import { memorySearch } from '#search/lexicon/memory-search.ts';
import { lemmasFrom, parseVoikkoLock } from '#search/lexicon/voikko-lock.ts';
import { concepts } from './test-index.ts';

type Text = string | Record<string, string>;
interface Venue {
  readonly name: Text;
  readonly kind: string;
  readonly municipality: string;
  readonly categories: readonly string[];
  readonly summary?: Text;
}

const allOf = (text: Text | undefined): string[] =>
  typeof text === 'object' ? Object.values(text) : text ? [text] : [];
const yaml = (file: string) => parse(readFileSync(file, 'utf8'));
const NETWORKS = ['espoo', 'kainuu'];

const towns = NETWORKS.flatMap(
  (network) => yaml(`content/networks/${network}.yaml`).municipalities as { id: string; name: Text }[],
);
const places = towns.map(({ id, name }) => ({ id, names: allOf(name) }));
const venues = NETWORKS.flatMap((network) =>
  readdirSync(`content/venues/${network}`).map((file): [string, Venue] => [
    file.replace('.yaml', ''),
    yaml(`content/venues/${network}/${file}`),
  ]),
);
const listings = venues.map(([id, { name, kind, municipality, categories, summary }]) => ({
  id,
  titles: allOf(name),
  names: allOf(name),
  places: places.find((place) => place.id === municipality)?.names ?? [],
  labels: [],
  texts: allOf(summary),
  codes: [`venue-kind:${kind}`, ...categories.map((code) => `category:${code}`)],
}));
const municipalityOf = new Map(venues.map(([id, { municipality }]) => [id, municipality]));

const lock = parseVoikkoLock(readFileSync(lockFile('content'), 'utf8'));
const plain = memorySearch(buildIndex({ concepts, places, listings }));
const withVoikko = memorySearch(buildIndex({ concepts, places, listings, lemmas: lemmasFrom(lock) }));

/** The first result, as the finder shows it: with the municipality of the query as a filter. */
const firstOf = (search: typeof plain) => (query: string) =>
  search(query, {
    accepts: (id, { facets }) =>
      facets.municipality.length === 0 || facets.municipality.includes(municipalityOf.get(id) ?? ''),
  }).hits[0]?.id;

const names = venues.flatMap(([id, { name }]) => [...new Set(allOf(name))].map((each) => [each, id] as const));

/** Every way to leave out one letter or to turn two, the first letter of each word apart. */
function slips(name: string): string[] {
  const inside = [...name].flatMap((letter, at) =>
    at > 0 && /\p{L}/u.test(letter) && /\p{L}/u.test(name[at - 1] ?? '') ? [at] : [],
  );
  return inside.flatMap((at) => [
    name.slice(0, at) + name.slice(at + 1),
    ...(/\p{L}/u.test(name[at + 1] ?? '') ? [name.slice(0, at) + name[at + 1] + name[at] + name.slice(at + 2)] : []),
  ]);
}

/** Longer words than this are not read. */
const LONGEST = 40;
const together = (name: string) => [name.replace(/[ –-]/g, '')].filter(({ length }) => length <= LONGEST);

describe.each([
  ['by our own analysis', firstOf(plain)],
  ['with the lock of Voikko', firstOf(withVoikko)],
])('A venue is the first result %s', (_, first) => {
  it('is tried with all the venues', () => {
    expect(venues.length).toBeGreaterThanOrEqual(70);
  });

  it.each(names)('for its name: %s', (name, id) => {
    expect(first(name)).toBe(id);
  });

  it('for its name without dots, small letters, or written together', () => {
    const wrong = names.flatMap(([name, id]) =>
      [name.normalize('NFD').replace(/\p{M}/gu, ''), name.toLowerCase(), ...together(name)].filter(
        (query) => first(query) !== id,
      ),
    );
    expect(wrong).toEqual([]);
  });

  it('for nearly every slip of one letter in its name', () => {
    const all = names.flatMap(([name, id]) => slips(name).map((slip) => [slip, id] as const));
    const wrong = all.filter(([slip, id]) => first(slip) !== id).map(([slip]) => slip);
    expect(all.length).toBeGreaterThan(2000);
    expect(wrong.length / all.length, wrong.join('\n')).toBeLessThan(0.01);
  });
});
