import { buildIndex } from '#search/lexicon/build-index.ts';
import type { Concept } from '#search/lexicon/concept.ts';
import { interpretQuery } from '#search/lexicon/interpret-query.ts';
import { openLexicon } from '#search/lexicon/open-lexicon.ts';
import type { BenchEngine } from './bench-engine.ts';
import { type CorpusRecord, indexableOf, placesOf } from './corpus.ts';
import { openPagefind } from './open-pagefind.ts';
import { PAGEFIND_KEY_WEIGHTS, pagefindFields, pagefindQueries } from './pagefind-keys.ts';

/** Our keys and query reading, ranked by Pagefind instead of our own index: what the other choice would give. */
export async function pagefindKeyed(
  corpus: readonly CorpusRecord[],
  concepts: readonly Concept[],
): Promise<BenchEngine> {
  const built = buildIndex({ listings: corpus.map(indexableOf), concepts, places: placesOf(corpus) });
  const records = corpus.flatMap(({ id, title }, at) => {
    const zones = built.zones[at];
    return zones ? [{ id, content: title, meta: { title, ...pagefindFields(zones) } }] : [];
  });
  const pagefind = await openPagefind(records, { metaWeights: PAGEFIND_KEY_WEIGHTS });
  const lexicon = openLexicon(built.lexicon);
  const df = (key: string) => (built.postings.get(key)?.length ?? 0) / 2;
  return {
    name: 'Pagefind with our keys',
    async search(text) {
      const best = new Map<string, number>();
      for (const query of pagefindQueries(interpretQuery(text, { lexicon, df, literal: false }))) {
        for (const { id, score } of await pagefind.search(query.text)) {
          best.set(id, Math.max(best.get(id) ?? 0, query.weight * score));
        }
      }
      return [...best].sort((a, b) => b[1] - a[1]).map(([id]) => id);
    },
    close: () => pagefind.close(),
  };
}
