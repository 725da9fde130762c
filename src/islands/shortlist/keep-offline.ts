import { PICKS_CACHE } from '../offline/cache-names.ts';
import { canKeep, forget, isWorkerFile, offlineWorker } from '../offline/offline-worker.ts';

/**
 * Keeps this page, all that it has loaded and some more pages for when there is no line; with none, forgets all. Does
 * nothing where the browser cannot. Rejects when it fails.
 *
 * @param paths pages that the list leads to
 */
export async function keepOffline(paths: readonly string[]): Promise<void> {
  if (!canKeep()) return;
  if (paths.length === 0) return forget(PICKS_CACHE);
  const own = [location.href, ...loadedHere(), ...paths].map((address) => new URL(address, location.href));
  const picks = own.filter(({ origin }) => origin === location.origin).map(({ origin, pathname }) => origin + pathname);
  (await offlineWorker()).postMessage({ picks: [...new Set(picks)] });
}

/** Scripts, data and pictures of this page. */
const loadedHere = (): string[] =>
  performance
    .getEntriesByType('resource')
    .map(({ name }) => name)
    .filter((name) => !isWorkerFile(name));
