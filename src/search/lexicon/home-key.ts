import { conceptKey, type LexiconEntry } from './lexicon.ts';

/**
 * The key beside which a key is kept when the index has several files: a word's lies with that of the concept that it names,
 * so that a search, which asks for both, loads one file.
 *
 * @param entry the lexicon's entry of the key, if it has one
 */
export function homeKey(key: string, entry: Pick<LexiconEntry, 'concepts'> | undefined): string {
  const [concept] = entry?.concepts ?? [];
  return concept === undefined ? key : conceptKey(concept);
}

/** The order of entries: by spelling, those spelled alike by key. */
export const bySpelling = (a: LexiconEntry, b: LexiconEntry): number =>
  a.shown < b.shown ? -1 : a.shown > b.shown ? 1 : a.key < b.key ? -1 : 1;

/** Key → entry, as both sides must see it: of several with one key the first by spelling. @param entries in the order of `bySpelling` */
export function entriesByKey<E extends LexiconEntry>(entries: readonly E[]): Map<string, E> {
  const byKey = new Map<string, E>();
  for (const entry of entries) if (!byKey.has(entry.key)) byKey.set(entry.key, entry);
  return byKey;
}
