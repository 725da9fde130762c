import { pagefindEngine } from '#search/pagefind-engine.ts';
import { decodeFinderData } from '#views/decode-finder-data.ts';
import type { FinderFile } from '#views/finder-file.ts';
import type { FinderAdapter, FinderStock } from './adapter.ts';

/** Addresses of the finder's files on this site. */
export interface FinderUrls {
  readonly dataUrl: string;
  readonly indexUrl: string;
}

/** The part of the adapter that loads: the data file and the search index. */
export function finderFiles({ dataUrl, indexUrl }: FinderUrls): Pick<FinderAdapter, 'load' | 'search' | 'warm'> {
  let stock: Promise<FinderStock> | undefined;
  const engine = pagefindEngine({
    baseUrl: indexUrl,
    // The address is a value, not a literal: the bundler must leave the import alone.
    importModule: (attempt) => import(/* @vite-ignore */ `${indexUrl}pagefind.js${attempt > 0 ? `?${attempt}` : ''}`),
    fetchJson: (file) => fetchJson(indexUrl + file),
  });
  return {
    load() {
      stock ??= fetchJson(dataUrl)
        .then((file) => {
          const { data, words } = file as FinderFile;
          return { source: decodeFinderData(data), words };
        })
        .catch((error: unknown) => {
          stock = undefined;
          throw error;
        });
      return stock;
    },
    search: (text) => engine.search(text),
    warm: () => engine.warm(),
  };
}

async function fetchJson(url: string): Promise<unknown> {
  // The address stays the same when the site is renewed: ask whether the copy at hand is still good.
  const response = await fetch(url, { cache: 'no-cache' });
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  return response.json();
}
