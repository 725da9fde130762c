import type { TownSizes } from '#views/take-along/take-along-files.ts';
import { fetchJson } from '../fetch-json.ts';
import { nextPicture } from '../next-picture.ts';
import { townCache } from '../offline/cache-names.ts';
import { canKeep, forget, offlineWorker } from '../offline/offline-worker.ts';
import type { TakeAlongAdapter, TakingProgress } from './take-along-adapter.ts';

/** What the worker says while it fetches, and at the end. */
type Said = TakingProgress | { readonly ok: boolean };

/** The real {@link TakeAlongAdapter}: this browser's worker and what it keeps. */
export function browserTakeAlongAdapter(sizesFile: string): TakeAlongAdapter {
  const keptAt = async (file: string) => {
    // Opening what is not there would make it.
    if (!(await caches.has(townCache(file)))) return undefined;
    const kept = await (await caches.open(townCache(file))).match(file);
    return kept && (Date.parse(kept.headers.get('date') ?? '') || 0);
  };
  return {
    canKeep,
    sizes: () => fetchJson(sizesFile) as Promise<TownSizes>,
    keptAt,
    async take(file, onProgress) {
      // Starting a worker takes a slow phone longer than showing that it has been asked.
      await nextPicture();
      const worker = await offlineWorker();
      const { port1, port2 } = new MessageChannel();
      await new Promise<void>((resolve, reject) => {
        port1.onmessage = ({ data }: MessageEvent<Said>) => {
          if (!('ok' in data)) onProgress(data);
          else if (data.ok) resolve();
          else reject(new Error(`${file} could not be taken along`));
        };
        worker.postMessage({ town: file }, [port2]);
      })
        .catch(async (error: unknown) => {
          // Half a town is none: it would keep what is read, and nobody could remove it.
          if ((await keptAt(file)) === undefined) await forget(townCache(file));
          throw error;
        })
        .finally(() => port1.close());
    },
    remove: (file) => forget(townCache(file)),
  };
}
