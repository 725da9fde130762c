import { buildIndex } from '#search/lexicon/build-index.ts';
import type { Concept } from '#search/lexicon/concept.ts';
import { memorySearch } from '#search/lexicon/memory-search.ts';
import type { BenchEngine } from '../bench-engine.ts';
import { type CorpusRecord, indexableOf, placesOf } from '../corpus.ts';

/**
 * Our own indexes of several networks, made apart and asked together: the browser asks each and sorts what they give by score.
 * Words are rare or common within their own network only, so that scores of two are alike but not the same measure.
 */
export function ownMerged(parts: readonly (readonly CorpusRecord[])[], concepts: readonly Concept[]): BenchEngine {
  const searches = parts.map((part) =>
    memorySearch(buildIndex({ listings: part.map(indexableOf), concepts, places: placesOf(part) })),
  );
  return {
    name: `own, ${parts.length} indexes asked together`,
    search: async (query) =>
      searches
        .flatMap((search) => search(query).hits)
        .toSorted((a, b) => b.score - a.score)
        .map(({ id }) => id),
  };
}

/** One index of everything, asked in the same way, without the town of the query as a filter: what merging is compared with. */
export const ownWhole = (corpus: readonly CorpusRecord[], concepts: readonly Concept[]): BenchEngine => ({
  ...ownMerged([corpus], concepts),
  name: 'own, one index',
});
