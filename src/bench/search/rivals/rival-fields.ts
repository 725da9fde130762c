import type { CorpusRecord } from '../corpus.ts';

/** Loads a package by its name from the rivals' own folder. Untyped: these packages are no part of the project. */
export type Load = (name: string) => unknown;

/** Fields that every rival indexes: what our own search indexes, and like it without `practical` and `tags`. */
export const RIVAL_FIELDS = ['title', 'venue', 'town', 'category', 'text'] as const;

/** A record as the rivals get it. */
export type RivalRecord = { readonly id: string } & { readonly [F in (typeof RIVAL_FIELDS)[number]]: string };

export function rivalRecords(corpus: readonly CorpusRecord[]): RivalRecord[] {
  return corpus.map(({ id, title, venue, town, category, text }) => ({ id, title, venue, town, category, text }));
}
