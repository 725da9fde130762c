import { foldWord } from '#search/finnish/fold-word.ts';
import { buildIndex } from '#search/lexicon/build-index.ts';
import type { Concept } from '#search/lexicon/concept.ts';
import { memorySearch } from '#search/lexicon/memory-search.ts';
import { lemmasFrom, type VoikkoLock } from '#search/lexicon/voikko-lock.ts';
import type { BenchEngine } from './bench-engine.ts';
import { type CorpusRecord, indexableOf, placesOf } from './corpus.ts';

/**
 * Our own search over a corpus. Municipalities in the query filter by town, as they do in the finder; when a town has nothing,
 * the filter is taken away, as a visitor would. Days and weeks in the query filter nothing: the corpus has no today.
 *
 * @param lock analyses by Voikko of the corpus's words, when there are any
 */
export function ownEngine(
  corpus: readonly CorpusRecord[],
  concepts: readonly Concept[],
  lock?: VoikkoLock,
): BenchEngine {
  const index = buildIndex({
    listings: corpus.map(indexableOf),
    concepts,
    places: placesOf(corpus),
    ...(lock && { lemmas: lemmasFrom(lock) }),
  });
  const search = memorySearch(index);
  const towns = new Map(corpus.map(({ id, town }) => [id, foldWord(town)]));
  return {
    name: lock ? 'own, with Voikko lock' : 'own',
    async search(query) {
      const inTown = search(query, {
        accepts: (id, { facets }) =>
          facets.municipality.length === 0 || facets.municipality.includes(towns.get(id) ?? ''),
      });
      const isEmptyTown = inTown.hits.length === 0 && inTown.plan.facets.municipality.length > 0;
      return (isEmptyTown ? search(query) : inTown).hits.map(({ id }) => id);
    },
  };
}
