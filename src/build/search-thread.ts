import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { type SearchIndex, type SearchSources, searchIndexFiles } from './search-index-files.ts';
import { threadLimits } from './thread-limits.ts';

/** Makes the search index in a thread of its own while the pages are drawn. */
export function searchIndexAside(sources: SearchSources): Promise<SearchIndex> {
  const { promise, resolve, reject } = Promise.withResolvers<SearchIndex>();
  const thread = new Worker(new URL(import.meta.url), { workerData: sources, resourceLimits: threadLimits() });
  thread.once('message', resolve);
  thread.once('error', reject);
  // Whoever gives up before it is asked for must not die of it.
  promise.catch(() => undefined);
  return promise;
}

if (!isMainThread) parentPort?.postMessage(searchIndexFiles(workerData as SearchSources));
