import type { BenchEngine } from '../bench-engine.ts';
import type { CorpusRecord } from '../corpus.ts';
import { type Load, RIVAL_FIELDS, rivalRecords } from './rival-fields.ts';

interface FlexDocument {
  add(record: object): void;
  search(query: string, options: object): readonly { readonly result: readonly string[] }[];
}

/** FlexSearch with search inside words. */
export function flexsearchEngine(corpus: readonly CorpusRecord[], load: Load): BenchEngine {
  const { Document } = load('flexsearch') as { Document: new (options: object) => FlexDocument };
  const engine = new Document({ tokenize: 'full', document: { id: 'id', index: [...RIVAL_FIELDS] } });
  for (const record of rivalRecords(corpus)) engine.add(record);
  return {
    name: 'FlexSearch full',
    search: async (query) => [...new Set(engine.search(query, { limit: 1000 }).flatMap(({ result }) => result))],
  };
}
