import type { BenchEngine } from '../bench-engine.ts';
import type { CorpusRecord } from '../corpus.ts';
import { type Load, RIVAL_FIELDS, rivalRecords } from './rival-fields.ts';

interface MiniSearch {
  addAll(records: readonly object[]): void;
  search(query: string, options: object): readonly { readonly id: string }[];
}

/** MiniSearch with search by beginnings and tolerance for mistakes. */
export function minisearchEngine(corpus: readonly CorpusRecord[], load: Load): BenchEngine {
  const Engine = load('minisearch') as new (options: object) => MiniSearch;
  const engine = new Engine({ fields: [...RIVAL_FIELDS] });
  engine.addAll(rivalRecords(corpus));
  const options = { prefix: true, fuzzy: 0.2, boost: { title: 3 } };
  return { name: 'MiniSearch', search: async (query) => engine.search(query, options).map(({ id }) => id) };
}
