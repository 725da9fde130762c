import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import * as pagefind from 'pagefind';
import { serveFolder } from '../../cli/search/serve-folder.ts';
import type { BenchEngine } from './bench-engine.ts';
import type { CorpusRecord } from './corpus.ts';
import { RIVAL_FIELDS, rivalRecords } from './rivals/rival-fields.ts';

interface PagefindModule {
  createInstance(options: object): PagefindInstance;
}
interface PagefindInstance {
  init(): Promise<void>;
  search(query: string): Promise<{ readonly results: readonly { data(): Promise<{ readonly url: string }> }[] }>;
}

/** Pagefind as it comes, language Finnish. */
export async function pagefindStock(corpus: readonly CorpusRecord[]): Promise<BenchEngine> {
  const { index } = await pagefind.createIndex({ forceLanguage: 'fi' });
  if (!index) throw new Error('Pagefind made no index');
  for (const record of rivalRecords(corpus)) {
    const content = RIVAL_FIELDS.map((field) => record[field]).join('. ');
    await index.addCustomRecord({ url: `/${record.id}`, content, language: 'fi', meta: { title: record.title } });
  }
  const folder = await mkdtemp(join(tmpdir(), 'kaiku-bench-'));
  await index.writeFiles({ outputPath: folder });
  await pagefind.close();
  const server = await serveFolder(folder);
  const module = (await import(pathToFileURL(join(folder, 'pagefind.js')).href)) as PagefindModule;
  const instance = module.createInstance({ basePath: server.url, noWorker: true });
  await instance.init();
  return {
    name: 'Pagefind stock',
    async search(query) {
      const { results } = await instance.search(query);
      const urls = await Promise.all(results.map(async (result) => (await result.data()).url));
      return urls.map((url) => url.replace(/^\//, ''));
    },
    close() {
      server.close();
      void rm(folder, { recursive: true, force: true });
    },
  };
}
