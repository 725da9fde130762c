import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import type { Concept } from '#search/lexicon/concept.ts';
import type { BenchEngine } from '../bench-engine.ts';
import type { CorpusRecord } from '../corpus.ts';
import { pagefindKeyed } from '../pagefind-keyed.ts';
import { pagefindStock } from '../pagefind-stock.ts';
import { flexsearchEngine } from './flexsearch-engine.ts';
import { fuseEngine } from './fuse-engine.ts';
import { lunrEngine } from './lunr-engine.ts';
import { minisearchEngine } from './minisearch-engine.ts';
import { oramaEngine } from './orama-engine.ts';

/** Where they are to be installed before. */
export const RIVALS = fileURLToPath(new URL('.', import.meta.url));

/** Every rival over the same records. They must be installed in {@link RIVALS}; Pagefind comes with the project. */
export async function loadRivals(
  corpus: readonly CorpusRecord[],
  concepts: readonly Concept[],
): Promise<BenchEngine[]> {
  const load = createRequire(`${RIVALS}package.json`);
  return [
    await pagefindStock(corpus),
    await pagefindKeyed(corpus, concepts),
    minisearchEngine(corpus, load),
    lunrEngine(corpus, load),
    await oramaEngine(corpus, load),
    flexsearchEngine(corpus, load),
    fuseEngine(corpus, load),
  ];
}
