import { ownEngine } from '#search/own-engine.ts';
import type { SearchEngine } from '#search/search-engine.ts';
import { fetchJson } from '../fetch-json.ts';

/** The search of this site: imported late and by itself, since who only chooses filters needs none of it. */
export function textSearch(indexUrl: string): SearchEngine {
  return ownEngine((file) => fetchJson(indexUrl + file));
}
