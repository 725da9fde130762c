import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import * as pagefind from 'pagefind';
import { buildIndex } from '#search/lexicon/build-index.ts';
import type { Concept } from '#search/lexicon/concept.ts';
import { interpretQuery } from '#search/lexicon/interpret-query.ts';
import { openLexicon } from '#search/lexicon/open-lexicon.ts';
import { PAGEFIND_KEY_WEIGHTS, pagefindFields, pagefindQueries } from '#search/lexicon/pagefind-keys.ts';
import { serveFolder } from '../../cli/search/serve-folder.ts';
import type { BenchEngine } from './bench-engine.ts';
import { type CorpusRecord, indexableOf, placesOf } from './corpus.ts';

interface Instance {
  init(): Promise<void>;
  search(query: string): Promise<{ readonly results: readonly { readonly score: number; data(): Promise<{ readonly url: string }> }[] }>;
}

/** Our keys and query reading, ranked by Pagefind instead of our own index: what the other choice would give. */
export async function pagefindKeyed(corpus: readonly CorpusRecord[], concepts: readonly Concept[]): Promise<BenchEngine> {
  const built = buildIndex({ listings: corpus.map(indexableOf), concepts, places: placesOf(corpus) });
  const { index } = await pagefind.createIndex({ forceLanguage: 'fi' });
  if (!index) throw new Error('Pagefind made no index');
  for (const [at, { id, title }] of corpus.entries()) {
    const zones = built.zones[at];
    if (zones) await index.addCustomRecord({ url: `/${id}`, content: title, language: 'fi', meta: { title, ...pagefindFields(zones) } });
  }
  const folder = await mkdtemp(join(tmpdir(), 'kaiku-bench-'));
  await index.writeFiles({ outputPath: folder });
  await pagefind.close();
  const server = await serveFolder(folder);
  const module = (await import(pathToFileURL(join(folder, 'pagefind.js')).href)) as { createInstance(options: object): Instance };
  const instance = module.createInstance({ basePath: server.url, noWorker: true, ranking: { metaWeights: PAGEFIND_KEY_WEIGHTS } });
  await instance.init();
  const lexicon = openLexicon(built.lexicon);
  const df = (key: string) => (built.postings.get(key)?.length ?? 0) / 2;
  return {
    name: 'Pagefind with our keys',
    async search(text) {
      const best = new Map<string, number>();
      for (const query of pagefindQueries(interpretQuery(text, { lexicon, df, literal: false }))) {
        const { results } = await instance.search(query.text);
        for (const result of results) {
          const id = (await result.data()).url.replace(/^\//, '');
          best.set(id, Math.max(best.get(id) ?? 0, query.weight * result.score));
        }
      }
      return [...best].sort((a, b) => b[1] - a[1]).map(([id]) => id);
    },
    close() {
      server.close();
      void rm(folder, { recursive: true, force: true });
    },
  };
}
