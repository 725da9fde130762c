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
  /** What it has fetched so far; Pagefind packs its files itself. */
  taken(): Taken;
  close(): void;
}

/** Requests, and bytes of what was answered. */
export interface Taken {
  readonly requests: number;
  readonly bytes: number;
}

interface Instance {
  init(): Promise<void>;
  mergeIndex(address: string, options: object): Promise<void>;
  search(text: string): Promise<{ readonly results: readonly Result[] }>;
}
interface Result {
  readonly score: number;
  data(): Promise<{ readonly url: string }>;
}

/** Builds a Finnish Pagefind index and opens it. Pagefind fetches its files, so they are served on the loopback. */
export const openPagefind = (records: readonly PagefindRecord[], ranking: object = {}): Promise<OpenPagefind> =>
  openMergedPagefind([records], ranking);

/**
 * Builds a Finnish index of each part by itself, as builds that know nothing of each other would, and opens them as one: the
 * first is opened, the others are merged into it in the browser (`mergeIndex`).
 */
export async function openMergedPagefind(
  parts: readonly (readonly PagefindRecord[])[],
  ranking: object = {},
): Promise<OpenPagefind> {
  const served = new Map<string, Uint8Array>();
  for (const [at, records] of parts.entries())
    for (const { path, content } of await indexFiles(records)) served.set(`/${at}/${path}`, content);
  const code = served.get('/0/pagefind.js');
  if (!code) throw new Error('Pagefind made no pagefind.js');
  const folder = mkdtempSync(join(tmpdir(), 'kaiku-bench-'));
  writeFileSync(join(folder, 'pagefind.mjs'), code);
  const server = await serve(served);
  const module: { createInstance(options: object): Instance } = await import(
    pathToFileURL(join(folder, 'pagefind.mjs')).href
  );
  const instance = module.createInstance({ basePath: `${server.url}0/`, noWorker: true, ranking });
  await instance.init();
  for (const at of parts.keys()) if (at > 0) await instance.mergeIndex(`${server.url}${at}/`, { ranking });
  return {
    async search(text) {
      const { results } = await instance.search(text);
      return Promise.all(results.map(async (found) => ({ id: (await found.data()).url.slice(1), score: found.score })));
    },
    taken: server.taken,
    close() {
      server.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function indexFiles(
  records: readonly PagefindRecord[],
): Promise<readonly { readonly path: string; readonly content: Uint8Array }[]> {
  const { index } = await pagefind.createIndex({ forceLanguage: 'fi' });
  if (!index) throw new Error('Pagefind made no index');
  for (const { id, content, meta } of records)
    await index.addCustomRecord({ url: `/${id}`, content, language: 'fi', meta });
  const { files } = await index.getFiles();
  await pagefind.close();
  return files;
}

/** Serves files from memory to this machine only. @param files address → content */
async function serve(
  files: ReadonlyMap<string, Uint8Array>,
): Promise<{ readonly url: string; taken(): Taken; close(): void }> {
  const taken = { requests: 0, bytes: 0 };
  const server = createServer((request, response) => {
    const content = files.get(new URL(request.url ?? '/', 'http://localhost').pathname);
    taken.requests++;
    taken.bytes += content?.length ?? 0;
    response.writeHead(content === undefined ? 404 : 200).end(content);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The loopback server has no port');
  return {
    url: `http://127.0.0.1:${address.port}/`,
    taken: () => ({ ...taken }),
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
