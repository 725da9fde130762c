import type { BenchEngine } from '../bench-engine.ts';
import type { CorpusRecord } from '../corpus.ts';
import { type Load, RIVAL_FIELDS, rivalRecords } from './rival-fields.ts';

interface LunrBuilder {
  use(plugin: unknown): void;
  ref(name: string): void;
  field(name: string): void;
  add(record: object): void;
}
interface Lunr {
  (build: (this: LunrBuilder) => void): { search(query: string): readonly { readonly ref: string }[] };
  readonly fi: unknown;
}

/** Lunr with its Finnish stemmer and stop words. */
export function lunrEngine(corpus: readonly CorpusRecord[], load: Load): BenchEngine {
  const lunr = load('lunr') as Lunr;
  (load('lunr-languages/lunr.stemmer.support.js') as (engine: Lunr) => void)(lunr);
  (load('lunr-languages/lunr.fi.js') as (engine: Lunr) => void)(lunr);
  const index = lunr(function () {
    this.use(lunr.fi);
    this.ref('id');
    for (const field of RIVAL_FIELDS) this.field(field);
    for (const record of rivalRecords(corpus)) this.add(record);
  });
  // Signs have a meaning in its query language; a visitor means none.
  return {
    name: 'Lunr fi',
    search: async (query) => index.search(query.replace(/[+\-~^:*]/g, ' ')).map(({ ref }) => ref),
  };
}
