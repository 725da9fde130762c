import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import * as pagefind from 'pagefind';

/** A record as Pagefind takes it. The address is the id. */
export interface PagefindRecord {
  readonly id: string;
  readonly content: string;
  readonly meta: Readonly<Record<string, string>>;
}

/** An index that answers. */
export interface OpenPagefind {
  search(text: string): Promise<readonly { readonly id: string; readonly score: number }[]>;
  close(): void;
}

interface Instance {
  init(): Promise<void>;
  search(text: string): Promise<{ readonly results: readonly Result[] }>;
}
interface Result {
  readonly score: number;
  data(): Promise<{ readonly url: string }>;
}

/** Builds a Finnish Pagefind index and opens it. Pagefind fetches its files, so they are served on the loopback. */
export async function openPagefind(records: readonly PagefindRecord[], ranking: object = {}): Promise<OpenPagefind> {
  const { index } = await pagefind.createIndex({ forceLanguage: 'fi' });
  if (!index) throw new Error('Pagefind made no index');
  for (const { id, content, meta } of records)
    await index.addCustomRecord({ url: `/${id}`, content, language: 'fi', meta });
  const { files } = await index.getFiles();
  await pagefind.close();
  const served = new Map(files.map(({ path, content }) => [`/${path}`, content]));
  const code = served.get('/pagefind.js');
  if (!code) throw new Error('Pagefind made no pagefind.js');
  const folder = mkdtempSync(join(tmpdir(), 'kaiku-bench-'));
  writeFileSync(join(folder, 'pagefind.mjs'), code);
  const server = await serve(served);
  const module: { createInstance(options: object): Instance } = await import(
    pathToFileURL(join(folder, 'pagefind.mjs')).href
  );
  const instance = module.createInstance({ basePath: server.url, noWorker: true, ranking });
  await instance.init();
  return {
    async search(text) {
      const { results } = await instance.search(text);
      return Promise.all(results.map(async (found) => ({ id: (await found.data()).url.slice(1), score: found.score })));
    },
    close() {
      server.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Serves files from memory to this machine only. @param files address → content */
async function serve(files: ReadonlyMap<string, Uint8Array>): Promise<{ readonly url: string; close(): void }> {
  const server = createServer((request, response) => {
    const content = files.get(new URL(request.url ?? '/', 'http://localhost').pathname);
    response.writeHead(content === undefined ? 404 : 200).end(content);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The loopback server has no port');
  return {
    url: `http://127.0.0.1:${address.port}/`,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
