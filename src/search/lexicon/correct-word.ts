import { editCost } from '../finnish/edit-cost.ts';
import { finnishKey } from '../finnish/finnish-key.ts';
import { entrySize } from './complete-word.ts';
import type { OpenEntry, OpenLexicon } from './open-lexicon.ts';

const SHORTEST = 4;
const LONGEST = 30;
const MOST = 3;
/** Two corrections this close are equally likely. */
const TIE = 0.05;

/**
 * Known words that the typed one is probably a slip for, best first. Strict on purpose: a word that means nothing here must
 * stay unknown. The longer the word, the more it may differ; a mere word of the texts must be nearer than one of the thesaurus.
 *
 * @param df in how many listings a key stands
 * @param most cost at most, for parts of compounds
 */
export function corrections(
  folded: string,
  { sorted }: OpenLexicon,
  df: (key: string) => number,
  most = Number.POSITIVE_INFINITY,
): OpenEntry[] {
  if (folded.length < SHORTEST || folded.length > LONGEST) return [];
  const typedKey = finnishKey(folded);
  const allowed = Math.min(most, allowance(folded.length));
  let best = allowed;
  let found: { entry: OpenEntry; cost: number }[] = [];
  for (const entry of sorted) {
    if (Math.abs(entry.folded.length - folded.length) > 4 || entry.folded.length < SHORTEST) continue;
    const limit = Math.min(best + TIE, entry.concepts.length > 0 ? allowed : Math.min(allowed, 1));
    const cost = Math.min(editCost(folded, entry.folded, limit), stemCost(typedKey, entry.key, limit));
    if (cost > limit) continue;
    if (cost < best - TIE) found = [];
    best = Math.min(best, cost);
    found.push({ entry, cost });
  }
  return found
    .filter(({ entry }) => entrySize(entry, df) > 0)
    .sort((a, b) => a.cost - b.cost || entrySize(b.entry, df) - entrySize(a.entry, df))
    .slice(0, MOST)
    .map(({ entry }) => entry);
}

/** How much a word of this length may differ. */
function allowance(length: number): number {
  if (length < 5) return 0.7;
  if (length < 6) return 1;
  if (length < 8) return 1.1;
  return length < 11 ? 1.6 : 2.2;
}

/** Inflected and mistyped at once: stems are compared, a little more strictly. */
function stemCost(typed: string, known: string, limit: number): number {
  return typed.length < SHORTEST + 1 || known.length < SHORTEST ? limit + 1 : editCost(typed, known, limit - 0.2) + 0.2;
}
