import type { BuiltIndex } from './build-index.ts';
import { type PackedLexicon, packLexicon } from './packed-lexicon.ts';
import { type PackedPostings, packPostings } from './packed-postings.ts';

/** The first file: everything but the postings. */
export interface IndexHead {
  readonly lexicon: PackedLexicon;
  /** Result ids; their place is the listing's number. */
  readonly ids: readonly string[];
  /** How many files of postings there are. */
  readonly parts: number;
}

/** The files of an index, as they are served: `lexicon.json` and `keys-<n>.json`. */
export interface PackedIndex {
  readonly head: IndexHead;
  readonly parts: readonly PackedPostings[];
}

/** Up to so many listings, all postings travel in one file: fewer requests, and every later search is free. */
const ONE_FILE = 600;
/** Beyond that, listings per file: a file is then some five kilobytes on the wire, and a search reads about ten of them. */
const LISTINGS_PER_PART = 80;

/** Packs an index for the way to the browser. */
export function packIndex({ lexicon, postings, ids }: Pick<BuiltIndex, 'lexicon' | 'postings' | 'ids'>): PackedIndex {
  const parts = ids.length <= ONE_FILE ? 1 : Math.ceil(ids.length / LISTINGS_PER_PART);
  return { head: { lexicon: packLexicon(lexicon), ids, parts }, parts: packPostings(postings, parts) };
}
