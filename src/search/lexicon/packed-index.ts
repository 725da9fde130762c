import { editionOf } from '#domain/findable.ts';
import type { BuiltIndex } from './build-index.ts';
import { entriesByKey, homeKey } from './home-key.ts';
import { type PackedLexicon, packLexicon } from './packed-lexicon.ts';
import { type PackedPostings, packPostings } from './packed-postings.ts';

/** The first file: what is known of words. */
export interface IndexHead {
  readonly lexicon: PackedLexicon;
  /** How many files of postings there are. */
  readonly parts: number;
}

/** The second file: what is known of listings. */
export interface IndexListings {
  /** Names the numbering of the listings: the finder's data has the same (`src/domain/findable.ts`). */
  readonly edition: string;
  /** How many there are. */
  readonly size: number;
  /** Names of venues as written, sorted: a query may be one of them as a whole. */
  readonly names: readonly string[];
}

/** The files of an index, as they are served: `lexicon.json`, `listings.json` and `keys-<n>.json`. */
export interface PackedIndex {
  readonly head: IndexHead;
  readonly listings: IndexListings;
  readonly parts: readonly PackedPostings[];
}

/** Up to so many listings, all postings travel in one file: fewer requests, and every later search is free. */
const ONE_FILE = 600;
/** Beyond that, listings per file: a file is then some five kilobytes on the wire, and a search reads about ten of them. */
const LISTINGS_PER_PART = 80;

/** Packs an index for the way to the browser. @param parts how many files of postings; by default as many as its size asks for */
export function packIndex(
  { lexicon, postings, ids }: Pick<BuiltIndex, 'lexicon' | 'postings' | 'ids'>,
  parts = ids.length <= ONE_FILE ? 1 : Math.ceil(ids.length / LISTINGS_PER_PART),
): PackedIndex {
  const byKey = entriesByKey(lexicon.entries);
  return {
    head: { lexicon: packLexicon(lexicon), parts },
    listings: { edition: editionOf(ids), size: ids.length, names: lexicon.names },
    parts: packPostings(postings, parts, (key) => homeKey(key, byKey.get(key))),
  };
}
