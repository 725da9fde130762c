import type { OpenEntry, OpenLexicon } from './open-lexicon.ts';

const SHORTEST = 3;
const MOST = 6;

/**
 * Known words that begin with what has been typed, those of most listings first.
 *
 * @param folded beginning of a word, three letters or more
 */
export function completions(folded: string, { sorted }: OpenLexicon): OpenEntry[] {
  if (folded.length < SHORTEST) return [];
  let low = 0;
  for (let high = sorted.length; low < high; ) {
    const middle = (low + high) >> 1;
    if ((sorted[middle]?.folded ?? '') < folded) low = middle + 1;
    else high = middle;
  }
  const found: OpenEntry[] = [];
  for (let at = low; sorted[at]?.folded.startsWith(folded); at++) {
    const entry = sorted[at];
    if (entry) found.push(entry);
  }
  return found.sort((a, b) => b.most - a.most || a.folded.length - b.folded.length).slice(0, MOST);
}
