import { ownEngine } from '#search/own-engine.ts';
import type { SearchEngine } from '#search/search-engine.ts';
import { decodeFinderData } from '#views/decode-finder-data.ts';
import type { FinderFile } from '#views/finder-file.ts';
import type { FinderAdapter, FinderStock } from './adapter.ts';

/** Addresses of the finder's files on this site. */
export interface FinderUrls {
  readonly dataUrl: string;
  readonly indexUrl: string;
}

/** The part of the adapter that loads: the data file and the search index. */
export function finderFiles({ dataUrl, indexUrl }: FinderUrls): Pick<FinderAdapter, 'load' | keyof SearchEngine> {
  let stock: Promise<FinderStock> | undefined;
  const engine = ownEngine((file) => fetchJson(indexUrl + file));
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
    search: (text, options) => engine.search(text, options),
    warm: () => engine.warm(),
    suggest: (typed) => engine.suggest(typed),
  };
}

async function fetchJson(url: string): Promise<unknown> {
  // The address stays the same when the site is renewed: ask whether the copy at hand is still good.
  const response = await fetch(url, { cache: 'no-cache' });
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  return response.json();
}
