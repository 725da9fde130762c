import type { BenchEngine } from '../bench-engine.ts';
import type { CorpusRecord } from '../corpus.ts';
import { type Load, RIVAL_FIELDS, rivalRecords } from './rival-fields.ts';

interface FuseEngine {
  search(query: string): readonly { readonly item: { readonly id: string } }[];
}

/** Fuse.js at the tolerance where it does best on Finnish. */
export function fuseEngine(corpus: readonly CorpusRecord[], load: Load): BenchEngine {
  const loaded = load('fuse.js') as { default?: unknown };
  const Engine = (loaded.default ?? loaded) as new (records: readonly object[], options: object) => FuseEngine;
  const keys = RIVAL_FIELDS.map((name) => ({ name, weight: name === 'title' ? 3 : 1 }));
  const engine = new Engine(rivalRecords(corpus), { keys, threshold: 0.4, ignoreLocation: true });
  return { name: 'Fuse.js .4', search: async (query) => engine.search(query).map(({ item }) => item.id) };
}
