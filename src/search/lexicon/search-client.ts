import { askedKeys, interpretQuery } from './interpret-query.ts';
import type { SearchAnswer, SearchOptions } from './memory-search.ts';
import { type OpenLexicon, openLexicon } from './open-lexicon.ts';
import type { IndexHead } from './packed-index.ts';
import { unpackLexicon } from './packed-lexicon.ts';
import { type PackedPostings, partOf, unpackPostings } from './packed-postings.ts';
import type { QueryPlan } from './query-plan.ts';
import { rankListings } from './rank-listings.ts';

/** Reads one of the index's files. Rejects when it cannot be had: that is not "nothing found". */
export type FetchFile = (file: string) => Promise<unknown>;

/** Text search over an index of packed files. */
export interface SearchClient {
  search(text: string, options?: SearchOptions): Promise<SearchAnswer>;
  /** Loads what the first search needs. Never rejects. */
  warm(): Promise<void>;
  /** The lexicon once it has been loaded. */
  lexicon(): OpenLexicon | undefined;
}

type Part = ReadonlyMap<string, readonly number[]>;

interface Head {
  readonly lexicon: OpenLexicon;
  readonly ids: readonly string[];
  readonly parts: number;
}

const NONE: readonly number[] = [];

/**
 * Searches an index by its files, each loaded once, when it is first needed. Small indexes have one file of postings, which is
 * fetched together with the lexicon; of large ones only the files that hold the typed words are. A failed load is tried again
 * at the next search.
 */
export function searchClient(fetchFile: FetchFile): SearchClient {
  const loads = new Map<string, Promise<unknown>>();
  const once = <T>(file: string, open: (data: unknown) => T): Promise<T> => {
    const known = loads.get(file);
    if (known) return known as Promise<T>;
    const load = fetchFile(file).then(open);
    loads.set(file, load);
    load.catch(() => loads.delete(file));
    return load;
  };
  let opened: OpenLexicon | undefined;
  const head = () =>
    once('lexicon.json', (data) => {
      const read = openHead(data);
      opened = read.lexicon;
      return read;
    });
  const part = (number: number) => once(`keys-${number}.json`, (data) => unpackPostings(data as PackedPostings));
  const warm = async () => {
    await Promise.all([head(), part(0)]);
  };
  return {
    warm: () => warm().catch(() => undefined),
    lexicon: () => opened,
    async search(text, { accepts, ...options } = {}) {
      await warm();
      const { lexicon, ids, parts } = await head();
      const loaded = new Map<number, Part>();
      const load = async (keys: readonly string[]) => {
        const missing = [...new Set(keys.map((key) => partOf(key, parts)))].filter((each) => !loaded.has(each));
        for (const [at, each] of (await Promise.all(missing.map(part))).entries()) loaded.set(missing[at] ?? 0, each);
      };
      const postings = (key: string) => loaded.get(partOf(key, parts))?.get(key) ?? NONE;
      await load(askedKeys(text, lexicon));
      const plan = interpretQuery(text, { lexicon, df: (key) => postings(key).length / 2, literal: false, ...options });
      await load(planKeys(plan));
      const index = { size: ids.length, postings };
      const { ranked, without } = rankListings(plan, index, (listing) => accepts?.(ids[listing] ?? '', plan) ?? true);
      return { hits: ranked.map(({ listing, score }) => ({ id: ids[listing] ?? '', score })), plan, without };
    },
  };
}

function openHead(data: unknown): Head {
  const { lexicon, ids, parts } = data as IndexHead;
  return { lexicon: openLexicon(unpackLexicon(lexicon)), ids, parts };
}

function planKeys({ groups }: QueryPlan): string[] {
  return groups
    .flatMap(({ alternatives, fallback = [] }) => [...alternatives, ...fallback])
    .flatMap(({ slots }) => slots.flatMap((keys) => keys.map(({ key }) => key)));
}
