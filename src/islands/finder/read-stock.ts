import { decodeFinderData } from '#views/decode-finder-data.ts';
import type { FinderFile } from '#views/finder-file.ts';
import { fetchJson } from '../fetch-json.ts';
import type { FinderStock } from './adapter.ts';

/** Loads what can be found and the words to say it with. Rejects when the file cannot be had or read. */
export async function readStock(dataUrl: string): Promise<FinderStock> {
  const { data, words } = (await fetchJson(dataUrl)) as FinderFile;
  return { source: decodeFinderData(data), words };
}
