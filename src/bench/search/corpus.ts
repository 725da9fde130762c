import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { foldWord } from '#search/finnish/fold-word.ts';
import type { Indexable } from '#search/lexicon/indexable.ts';
import type { LexiconPlace } from '#search/lexicon/lexicon.ts';

const record = z.object({
  id: z.string(),
  type: z.string().default('event'),
  title: z.string(),
  venue: z.string().default(''),
  town: z.string().default(''),
  date: z.string().default(''),
  category: z.string().default(''),
  /** Gold labels of the test set: never indexed. Some corpora have none. */
  tags: z.object({ main: z.array(z.string()).default([]), sub: z.array(z.string()).default([]) }).optional(),
  text: z.string().default(''),
  /** How to get there and the like: the same on many pages, so no engine of ours indexes it. */
  practical: z.string().default(''),
});
export type CorpusRecord = z.infer<typeof record>;

const query = z.object({
  id: z.string(),
  cls: z.string().default('all'),
  q: z.string(),
  /** Record id → grade (2 = main topic, 1 = also). */
  rel: z.record(z.string(), z.number()),
});
export type BenchQuery = z.infer<typeof query>;

/** Reads a corpus file. @throws Error when it has another format */
export function readCorpus(file: string): CorpusRecord[] {
  return z.array(record).parse(JSON.parse(readFileSync(file, 'utf8')));
}

/** Reads a query file. @throws Error when it has another format */
export function readQueries(file: string): BenchQuery[] {
  return z.array(query).parse(JSON.parse(readFileSync(file, 'utf8')));
}

/** What is indexed of a record: everything that a visitor of the real site would see, but not `practical` and never `tags`. */
export function indexableOf({ id, type, title, venue, town, category, text }: CorpusRecord): Indexable {
  return {
    id,
    titles: [title],
    names: type === 'venue' ? [title] : [],
    places: [venue, town].filter(Boolean),
    labels: [category].filter(Boolean),
    texts: [text],
    codes: [],
  };
}

/** Names that differ between languages; all other towns have one. */
const OTHER_NAMES: Readonly<Record<string, readonly string[]>> = { Espoo: ['Esbo'], Kajaani: ['Kajana'] };

/** The corpus's towns as municipalities. */
export function placesOf(corpus: readonly CorpusRecord[]): LexiconPlace[] {
  const towns = [...new Set(corpus.map(({ town }) => town))].filter(Boolean).sort();
  return towns.map((town) => ({ id: foldWord(town), names: [town, ...(OTHER_NAMES[town] ?? [])] }));
}
