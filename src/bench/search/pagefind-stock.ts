import type { BenchEngine } from './bench-engine.ts';
import type { CorpusRecord } from './corpus.ts';
import { openPagefind } from './open-pagefind.ts';
import { RIVAL_FIELDS, rivalRecords } from './rivals/rival-fields.ts';

/** Pagefind as it comes, language Finnish. */
export async function pagefindStock(corpus: readonly CorpusRecord[]): Promise<BenchEngine> {
  const records = rivalRecords(corpus).map((record) => ({
    id: record.id,
    content: RIVAL_FIELDS.map((field) => record[field]).join('. '),
    meta: { title: record.title },
  }));
  const pagefind = await openPagefind(records);
  return {
    name: 'Pagefind stock',
    search: async (query) => (await pagefind.search(query)).map(({ id }) => id),
    close: () => pagefind.close(),
  };
}
