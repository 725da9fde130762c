import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
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

const FOLDER = fileURLToPath(new URL('.', import.meta.url));

/** Every rival over the same records. Installs them first if need be (npm registry); Pagefind comes with the project. */
export async function loadRivals(
  corpus: readonly CorpusRecord[],
  concepts: readonly Concept[],
): Promise<BenchEngine[]> {
  if (!existsSync(`${FOLDER}node_modules`)) {
    const npm = spawnSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], {
      cwd: FOLDER,
      stdio: ['ignore', 2, 2],
    });
    if (npm.status !== 0)
      throw new Error('The other engines could not be installed: npm ci failed in src/bench/search/rivals');
  }
  const load = createRequire(`${FOLDER}package.json`);
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
