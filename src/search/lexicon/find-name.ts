import { editCost } from '#search/finnish/edit-cost.ts';
import type { Word } from '#search/finnish/split-words.ts';
import type { OpenLexicon } from './open-lexicon.ts';

/** Shorter names are words like others. */
const SHORTEST = 5;
/** Slips allowed in a name, by its length. */
const SHORT_NAME = 9;
const ONE_SLIP = 1.1;
const TWO_SLIPS = 1.7;

/** A venue's name that a whole query is, or nearly is. */
export interface FoundName {
  /** As the venue writes it. */
  readonly name: string;
  /** Its words, folded, without spaces. */
  readonly folded: string;
  readonly isExact: boolean;
}

/** Finds the name that the words of a query make together, however they are spaced. */
export function findName(words: readonly Word[], { nameOf }: Pick<OpenLexicon, 'nameOf'>): FoundName | undefined {
  const typed = words.map(({ folded }) => folded).join('');
  if (typed.length < SHORTEST) return undefined;
  const exact = nameOf.get(typed);
  if (exact !== undefined) return { name: exact, folded: typed, isExact: true };
  let limit = typed.length < SHORT_NAME ? ONE_SLIP : TWO_SLIPS;
  let found: FoundName | undefined;
  for (const [folded, name] of nameOf) {
    const cost = editCost(typed, folded, limit);
    if (cost >= limit) continue;
    limit = cost;
    found = { name, folded, isExact: false };
  }
  return found;
}
