import { decodeFinderData } from '#views/decode-finder-data.ts';
import { decodeNames, decodePart } from '#views/event-names.ts';
import type { NamesFile } from '#views/finder-data.ts';
import type { FinderFile } from '#views/finder-file.ts';
import { nameParts, namesPath } from '#views/name-parts.ts';
import { fetchJson } from '../fetch-json.ts';
import { loadOnce } from '../load-once.ts';
import type { FinderStock } from './adapter.ts';

/** Loads what can be found and the words to say it with. Rejects when the file cannot be had or read. */
export async function readStock(dataUrl: string): Promise<FinderStock> {
  const { data, words } = (await fetchJson(dataUrl)) as FinderFile;
  const source = decodeFinderData(data);
  const [first = [], ...further] = nameParts(source.events);
  const parts = further.map((places, at) => ({
    places,
    load: loadOnce(async () => decodePart((await fetchJson(namesPath(dataUrl, at + 1))) as NamesFile, source, places)),
  }));
  return {
    source,
    words,
    names: decodeNames(data.names, source, first),
    async loadNames(numbers) {
      const wanted = new Set(numbers);
      const needed = parts.filter(({ places }) => places.some((place) => wanted.has(place)));
      const loaded = await Promise.all(needed.map(({ load }) => load()));
      return new Map(loaded.flatMap((names) => [...names]));
    },
  };
}
