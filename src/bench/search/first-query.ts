import { brotliCompressSync } from 'node:zlib';
import { searchFiles, siteIndex } from '#build/search-files.ts';
import type { Catalogue } from '#domain/catalogue.ts';
import type { Clock } from '#domain/clock.ts';
import type { Concept } from '#search/lexicon/concept.ts';
import { ownEngine } from '#search/own-engine.ts';
import { decodeFinderData } from '#views/decode-finder-data.ts';
import { finderFiles } from '#views/finder-file.ts';
import { filterCost } from './filter-cost.ts';
import { partsNeeded, withUnlikeTitles } from './finder-cost.ts';

/** What searching costs a visitor in a catalogue of some size. Scripts apart: they do not grow. */
export interface SearchCost {
  readonly listings: number;
  /** Milliseconds of making the index. */
  readonly build: number;
  /** Files of the index, one locale. */
  readonly files: number;
  /** Bytes (brotli) of the finder's data, which comes with the first query; and if its titles had nothing in common. */
  readonly finderData: number;
  readonly unlikeData: number;
  /** Bytes (brotli) of the largest further file of names, when titles have nothing in common; 0 when all come with the data. */
  readonly unlikeNames: number;
  /** Bytes (brotli) and requests of a first query, finder's data and names included: the median and the most of the queries. */
  readonly first: { readonly median: number; readonly most: number; readonly requests: number };
  /** Bytes (brotli) of a later query: the median and the most. */
  readonly later: { readonly median: number; readonly most: number };
  /** Milliseconds of a search when all has been loaded, 95 of 100. */
  readonly p95: number;
  /** Milliseconds of one choice among the filters. */
  readonly filter: number;
}

/** Words of every kind that the search reads: plain, inflected, compound, misspelt, half, foreign, several. */
const QUERIES = [
  'konsertti',
  'teatteria lapsille',
  'nukketeateri',
  'ilmainen museo kajaani',
  'kirjas',
  'joululauluja viikonloppuna',
  'children theatre',
  'konst för äldre',
  'näyttelyitä espoossa',
  'elokuva',
  'vauvojen muskari',
  'käsityökurssi',
];
const ROUNDS = 5;

/** Measures the search of a whole catalogue, as the site would serve it in Finnish. */
export async function measureFirstQuery(
  catalogue: Catalogue,
  concepts: readonly Concept[],
  clock: Clock,
): Promise<SearchCost> {
  const { now } = clock;
  const start = performance.now();
  const index = siteIndex({ catalogue, now, concepts });
  const files = new Map(searchFiles(index, concepts)('fi').map(({ name, json }) => [name, json]));
  const build = performance.now() - start;
  const weights = new Map<string, number>();
  const weigh = (name: string, json: string) => {
    const known = weights.get(name) ?? brotliCompressSync(json).length;
    weights.set(name, known);
    return known;
  };
  const finder = finderFiles(catalogue, 'fi', now);
  const finderData = weigh('finder data', JSON.stringify(finder.file));
  const source = decodeFinderData(finder.file.data);
  const weighNames = (part: number) => weigh(`names ${part}`, JSON.stringify(finder.names[part - 1]));
  const unlike = finderFiles(withUnlikeTitles(catalogue), 'fi', now);
  const open = () => {
    let bytes = 0;
    let requests = 0;
    const engine = ownEngine(async (name) => {
      const json = files.get(name) ?? '';
      bytes += weigh(name, json);
      requests++;
      return JSON.parse(json);
    });
    const named = new Set<number>();
    const ask = async (query: string) => {
      for (const part of partsNeeded(source, await engine.search(query), clock)) {
        if (named.has(part)) continue;
        named.add(part);
        bytes += weighNames(part);
        requests++;
      }
    };
    return { engine, ask, taken: () => ({ bytes, requests }) };
  };

  const firsts = [];
  for (const query of QUERIES) {
    const { ask, taken } = open();
    await ask(query);
    firsts.push({ bytes: taken().bytes + finderData, requests: taken().requests + 1 });
  }
  const { engine, ask, taken } = open();
  await engine.warm();
  const laters = [];
  for (const query of QUERIES) {
    const before = taken().bytes;
    await ask(query);
    laters.push(taken().bytes - before);
  }
  const times = [];
  for (const query of Array.from({ length: ROUNDS }, () => QUERIES).flat()) {
    const begun = performance.now();
    await engine.search(query);
    times.push(performance.now() - begun);
  }
  const firstBytes = firsts.map(({ bytes }) => bytes);
  return {
    listings: index.ids.length,
    build,
    files: files.size,
    finderData,
    unlikeData: brotliCompressSync(JSON.stringify(unlike.file)).length,
    unlikeNames: Math.max(0, ...unlike.names.map((names) => brotliCompressSync(JSON.stringify(names)).length)),
    first: {
      median: share(firstBytes, 0.5),
      most: Math.max(...firstBytes),
      requests: Math.max(...firsts.map((each) => each.requests)),
    },
    later: { median: share(laters, 0.5), most: Math.max(...laters) },
    p95: share(times, 0.95),
    filter: filterCost(catalogue, clock),
  };
}

const share = (values: readonly number[], part: number): number =>
  values.toSorted((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * part))] ?? 0;

/** The costs as a table, a line each. */
export function formatSearchCosts(costs: readonly SearchCost[]): string {
  const kb = (bytes: number) => (bytes / 1000).toFixed(1);
  const rows = [
    [
      'listings',
      'index ms',
      'files',
      'data kB',
      'unlike',
      'a part',
      'first kB',
      'most',
      'requests',
      'later kB',
      'most',
      'p95 ms',
      'filter ms',
    ],
    ...costs.map((cost) => [
      String(cost.listings),
      cost.build.toFixed(0),
      String(cost.files),
      kb(cost.finderData),
      kb(cost.unlikeData),
      kb(cost.unlikeNames),
      kb(cost.first.median),
      kb(cost.first.most),
      String(cost.first.requests),
      kb(cost.later.median),
      kb(cost.later.most),
      cost.p95.toFixed(1),
      cost.filter.toFixed(1),
    ]),
  ];
  return rows.map((row) => row.map((cell) => cell.padStart(9)).join(' ')).join('\n');
}
