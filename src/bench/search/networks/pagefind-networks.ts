import type { BenchEngine } from '../bench-engine.ts';
import type { CorpusRecord } from '../corpus.ts';
import { openMergedPagefind, type Taken } from '../open-pagefind.ts';
import { RIVAL_FIELDS, rivalRecords } from '../rivals/rival-fields.ts';

/** Pagefind over one or more indexes, and what it fetches. */
export interface PagefindNetworks extends BenchEngine {
  taken(): Taken;
}

/** Pagefind as it comes, an index for each network, merged in the browser. */
export async function pagefindNetworks(parts: readonly (readonly CorpusRecord[])[]): Promise<PagefindNetworks> {
  const records = parts.map((part) =>
    rivalRecords(part).map((record) => ({
      id: record.id,
      content: RIVAL_FIELDS.map((field) => record[field]).join('. '),
      meta: { title: record.title },
    })),
  );
  const pagefind = await openMergedPagefind(records);
  return {
    name: parts.length === 1 ? 'Pagefind, one index' : `Pagefind, ${parts.length} indexes merged`,
    search: async (query) => (await pagefind.search(query)).map(({ id }) => id),
    taken: pagefind.taken,
    close: () => pagefind.close(),
  };
}
