import { editCost } from '#search/finnish/edit-cost.ts';
import { finnishKey } from '#search/finnish/finnish-key.ts';
import { lettersOf, type OpenEntry, type OpenLexicon } from './open-lexicon.ts';

const SHORTEST = 4;
const LONGEST = 30;
const MOST = 3;
/** Inflection apart, a slip adds or drops few letters and brings few that the word does not have. */
const MOST_LONGER = 4;
const MOST_FOREIGN = 3;
/** The first letter is hardly ever wrong: it costs more than this leaves for anything else. */
const OTHER_BEGINNING = 1.3;
/** Two corrections this close are equally likely. */
const TIE = 0.05;

/**
 * Known words that the typed one is probably a slip for, best first. Strict on purpose: a word that means nothing here must
 * stay unknown. The longer the word, the more it may differ; a mere word of the texts must be nearer than one of the thesaurus.
 *
 * @param most cost at most, for parts of compounds
 */
export function corrections(
  folded: string,
  { sorted }: Pick<OpenLexicon, 'sorted'>,
  most = Number.POSITIVE_INFINITY,
): OpenEntry[] {
  if (folded.length < SHORTEST || folded.length > LONGEST) return [];
  const typedKey = finnishKey(folded);
  const letters = lettersOf(folded);
  const allowed = Math.min(most, allowance(folded.length));
  let best = allowed;
  let found: { entry: OpenEntry; cost: number }[] = [];
  for (const entry of sorted) {
    if (entry.folded.length < SHORTEST || Math.abs(entry.folded.length - folded.length) > MOST_LONGER) continue;
    if (allowed < OTHER_BEGINNING && entry.folded[0] !== folded[0]) continue;
    if (bitCount(letters & ~entry.letters) > MOST_FOREIGN) continue;
    const limit = Math.min(best + TIE, entry.concepts.length > 0 ? allowed : Math.min(allowed, 1));
    const cost = Math.min(editCost(folded, entry.folded, limit), stemCost(typedKey, entry.key, limit));
    if (cost > limit) continue;
    if (cost < best - TIE) found = [];
    best = Math.min(best, cost);
    found.push({ entry, cost });
  }
  return found
    .sort((a, b) => a.cost - b.cost || b.entry.most - a.entry.most)
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
  if (typed.length < SHORTEST + 1 || known.length < SHORTEST) return limit + 1;
  return editCost(typed, known, Math.min(limit, allowance(typed.length)) - 0.2) + 0.2;
}

function bitCount(bits: number): number {
  let count = 0;
  for (let rest = bits; rest !== 0; rest &= rest - 1) count++;
  return count;
}
