import { decodeFinderData } from '#views/decode-finder-data.ts';
import { decodeNames, type EventNames } from '#views/event-names.ts';
import type { NameColumns } from '#views/finder-data.ts';
import type { FinderFile, NamesFile } from '#views/finder-file.ts';
import { nameParts } from '#views/name-parts.ts';
import { fetchJson } from '../fetch-json.ts';
import type { FinderStock } from './adapter.ts';

/** What was loaded, and the rest of the names, which are not. */
export interface ReadStock extends FinderStock {
  /** Loads the files that hold the names of these events, each once. Rejects when one cannot be had or is of another edition. */
  loadNames(numbers: readonly number[]): Promise<EventNames>;
}

/** Loads what can be found and the words to say it with. Rejects when the file cannot be had or read. */
export async function readStock(dataUrl: string): Promise<ReadStock> {
  const { data, words } = (await fetchJson(dataUrl)) as FinderFile;
  const source = decodeFinderData(data);
  const parts = nameParts(source.events);
  const namesOf = (part: number, columns: NameColumns) =>
    decodeNames(
      columns,
      (parts[part] ?? []).flatMap((number) => source.events[number] ?? []),
    );
  const partOf = new Map(parts.flatMap((numbers, part) => numbers.map((number) => [number, part] as const)));
  const load = async (part: number) => {
    const file = (await fetchJson(dataUrl.replace(/\.json$/, `/${part}.json`))) as NamesFile;
    if (file.edition !== data.edition) throw new Error(`${dataUrl} is of another edition than its part ${part}`);
    return namesOf(part, file);
  };
  return {
    source,
    words,
    names: namesOf(0, data.names),
    async loadNames(numbers) {
      const wanted = [...new Set(numbers.map((number) => partOf.get(number) ?? 0))];
      const loaded = await Promise.all(wanted.map(load));
      return new Map(loaded.flatMap((names) => [...names]));
    },
  };
}
