import { HEAD_FILE, keysFile, LISTINGS_FILE } from '#search/index-files.ts';
import { homeKey } from './home-key.ts';
import { askedKeys, interpretQuery } from './interpret-query.ts';
import type { ReadOptions } from './known-keys.ts';
import { type OpenLexicon, openLexicon } from './open-lexicon.ts';
import type { IndexHead, IndexListings } from './packed-index.ts';
import { unpackLexicon } from './packed-lexicon.ts';
import { type PackedPostings, partOf, unpackPostings } from './packed-postings.ts';
import type { QueryPlan } from './query-plan.ts';
import { type Ranking, rankListings } from './rank-listings.ts';

/** Reads one of the index's files. Rejects when it cannot be had: that is not "nothing found". */
export type FetchFile = (file: string) => Promise<unknown>;

/** What was found among the listings of which edition, and how the words were understood. */
export interface ClientAnswer extends Ranking {
  readonly edition: string;
  readonly plan: QueryPlan;
}

/** Text search over an index of packed files. */
export interface SearchClient {
  search(text: string, options?: Partial<ReadOptions>): Promise<ClientAnswer>;
  /** Loads what the first search needs. Never rejects. */
  warm(): Promise<void>;
  /** The lexicon once it has been loaded. */
  lexicon(): OpenLexicon | undefined;
}

type Part = ReadonlyMap<string, readonly number[]>;

interface Opened {
  readonly lexicon: OpenLexicon;
  readonly listings: IndexListings;
  readonly parts: number;
}

const NONE: readonly number[] = [];

/**
 * Searches an index by its files, each loaded once, when it is first needed. Small indexes have one file of postings, which is
 * fetched together with the lexicon and the listings; of large ones only the files that hold the typed words are. A failed
 * load is tried again at the next search.
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
  let opened: Opened | undefined;
  const open = async () => {
    const [head, listings] = await Promise.all([
      once(HEAD_FILE, (data) => data as IndexHead),
      once(LISTINGS_FILE, (data) => data as IndexListings),
    ]);
    opened ??= {
      lexicon: openLexicon({ ...unpackLexicon(head.lexicon), names: listings.names }),
      listings,
      parts: head.parts,
    };
    return opened;
  };
  const part = (number: number) => once(keysFile(number), (data) => unpackPostings(data as PackedPostings));
  const all = () => Promise.all([open(), part(0)]);
  return {
    warm: () =>
      all().then(
        () => undefined,
        () => undefined,
      ),
    lexicon: () => opened?.lexicon,
    async search(text, options = {}) {
      const [{ lexicon, listings, parts }] = await all();
      const partOfKey = (key: string) => partOf(homeKey(key, lexicon.byKey.get(key)), parts);
      const loaded = new Map<number, Part>();
      const load = async (keys: readonly string[]) => {
        const missing = [...new Set(keys.map(partOfKey))].filter((each) => !loaded.has(each));
        for (const [at, each] of (await Promise.all(missing.map(part))).entries()) loaded.set(missing[at] ?? 0, each);
      };
      const postings = (key: string) => loaded.get(partOfKey(key))?.get(key) ?? NONE;
      await load(askedKeys(text, lexicon));
      const plan = interpretQuery(text, { lexicon, df: (key) => postings(key).length / 2, literal: false, ...options });
      await load(planKeys(plan));
      return { ...rankListings(plan, { size: listings.size, postings }), plan, edition: listings.edition };
    },
  };
}

function planKeys({ groups }: QueryPlan): string[] {
  return groups
    .flatMap(({ alternatives, fallback = [] }) => [...alternatives, ...fallback])
    .flatMap(({ slots }) => slots.flatMap((keys) => keys.map(({ key }) => key)));
}
