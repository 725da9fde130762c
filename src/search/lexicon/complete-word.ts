import { conceptKey } from './lexicon.ts';
import type { OpenEntry, OpenLexicon } from './open-lexicon.ts';

const SHORTEST = 3;
const MOST = 6;

/**
 * Known words that begin with what has been typed, those of most listings first.
 *
 * @param folded beginning of a word, three letters or more
 * @param df in how many listings a key stands
 */
export function completions(folded: string, { sorted }: OpenLexicon, df: (key: string) => number): OpenEntry[] {
  if (folded.length < SHORTEST) return [];
  let low = 0;
  for (let high = sorted.length; low < high; ) {
    const middle = (low + high) >> 1;
    if ((sorted[middle]?.folded ?? '') < folded) low = middle + 1;
    else high = middle;
  }
  const found: { entry: OpenEntry; size: number }[] = [];
  for (let at = low; sorted[at]?.folded.startsWith(folded); at++) {
    const entry = sorted[at];
    const size = entry ? entrySize(entry, df) : 0;
    if (entry && size > 0) found.push({ entry, size });
  }
  return found
    .sort((a, b) => b.size - a.size || a.entry.folded.length - b.entry.folded.length)
    .slice(0, MOST)
    .map(({ entry }) => entry);
}

/** In how many listings what an entry names stands. */
export function entrySize(entry: OpenEntry, df: (key: string) => number): number {
  return Math.max(df(entry.key), ...entry.concepts.map((concept) => df(conceptKey(concept))));
}
