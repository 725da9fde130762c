import type { CivilDate } from '#domain/civil-date.ts';
import { conceptKey } from './lexicon.ts';
import type { OpenEntry, OpenLexicon } from './open-lexicon.ts';
import type { Alternative, WeightedKey } from './query-plan.ts';

/** How a query is to be read. */
export interface ReadOptions {
  /** Take the words as they are: no completion, no correction ("Hae silti"). */
  readonly literal: boolean;
  /** For days of the week and months; without it they are ordinary words. */
  readonly today?: CivilDate;
  /** Names of municipalities are ordinary words. */
  readonly placesAsWords?: boolean;
  /** Days, weeks and months are ordinary words. */
  readonly timesAsWords?: boolean;
}

/** What reading a word needs to know. */
export interface QueryContext extends ReadOptions {
  readonly lexicon: OpenLexicon;
  /** In how many listings a key stands; 0 for one that nobody has. Asked only for keys of `askedKeys`. */
  df(key: string): number;
}

/** A related concept counts this much of the one that was named. */
const RELATED = 0.4;
/** The word itself beside the concept that it names. */
const WORD_BESIDE_CONCEPT = 0.85;

/** Keys of a word that is known as it is, concepts first. */
export function knownKeys(folded: string, context: QueryContext): WeightedKey[] {
  const found = new Map<string, number>();
  for (const key of context.lexicon.keysOf(folded)) {
    const entry = context.lexicon.byKey.get(key);
    for (const each of entry ? entryKeys(entry, context) : [])
      found.set(each.key, Math.max(each.weight, found.get(each.key) ?? 0));
    if (context.df(key) > 0 && !found.has(key)) found.set(key, 1);
  }
  return [...found].map(([key, weight]) => ({ key, weight }));
}

/** Index keys that an entry of the lexicon stands for. */
export function entryKeys(entry: OpenEntry, { lexicon }: QueryContext): WeightedKey[] {
  const keys = new Map(entry.concepts.map((concept) => [conceptKey(concept), 1]));
  keys.set(entry.key, keys.size > 0 ? WORD_BESIDE_CONCEPT : 1);
  for (const related of entry.concepts.flatMap((c) => lexicon.concepts[c]?.related ?? [])) {
    const key = conceptKey(related);
    if (!keys.has(key)) keys.set(key, RELATED);
  }
  return [...keys].map(([key, weight]) => ({ key, weight }));
}

/** Whether the word names a kind of thing to go to. */
export function isStrong(folded: string, { lexicon }: QueryContext): boolean {
  return lexicon.keysOf(folded).some((key) => lexicon.byKey.get(key)?.concepts.some((c) => lexicon.concepts[c]?.genre));
}

/** The reading that any of the keys will do. */
export const oneSlot = (keys: readonly WeightedKey[]): Alternative => ({ slots: [keys], weight: 1 });
