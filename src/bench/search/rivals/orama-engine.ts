import type { BenchEngine } from '../bench-engine.ts';
import type { CorpusRecord } from '../corpus.ts';
import { type Load, RIVAL_FIELDS, rivalRecords } from './rival-fields.ts';

interface Orama {
  create(options: object): unknown;
  insertMultiple(db: unknown, records: readonly object[]): unknown;
  search(db: unknown, query: object): unknown;
}

/** Orama with its Finnish stemmer and a tolerance of one letter. */
export async function oramaEngine(corpus: readonly CorpusRecord[], load: Load): Promise<BenchEngine> {
  const orama = load('@orama/orama') as Orama;
  const { stemmer } = load('@orama/stemmers/finnish') as { stemmer: unknown };
  const db = await orama.create({
    schema: { id: 'string', ...Object.fromEntries(RIVAL_FIELDS.map((field) => [field, 'string'])) },
    components: { tokenizer: { language: 'finnish', stemming: true, stemmer } },
  });
  await orama.insertMultiple(db, rivalRecords(corpus));
  return {
    name: 'Orama fi',
    async search(term) {
      const answer = await orama.search(db, {
        term,
        properties: [...RIVAL_FIELDS],
        tolerance: 1,
        limit: 1000,
        boost: { title: 3 },
      });
      return (answer as { hits: readonly { document: { id: string } }[] }).hits.map(({ document }) => document.id);
    },
  };
}
