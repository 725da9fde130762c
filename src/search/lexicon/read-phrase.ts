import type { Word } from '#search/finnish/split-words.ts';
import { GENERIC_KEYS, STOP_WORDS } from '#search/finnish/stop-words.ts';
import { entryKeys, knownKeys, type QueryContext } from './known-keys.ts';
import type { Alternative, Group } from './query-plan.ts';

const LONGEST_PHRASE = 3;
/** The words of a phrase each by itself say less than the phrase. */
const APART = 0.9;
/** Two words shorter than this together are no compound. */
const SHORTEST_TOGETHER = 7;

/** Whether a word narrows nothing: a stop word, or one like "tapahtumia". */
export function isFiller({ folded }: Word, { lexicon }: QueryContext): boolean {
  return STOP_WORDS.has(folded) || lexicon.keysOf(folded).some((key) => GENERIC_KEYS.has(key));
}

/**
 * A phrase of the lexicon, or a compound that was written apart (nukke teatteri), and how many words it takes.
 *
 * @param places words that name a municipality: no part of a phrase
 */
export function readPhrase(
  words: readonly Word[],
  at: number,
  places: ReadonlySet<number>,
  context: QueryContext,
): [Group | undefined, number] {
  for (let length = Math.min(LONGEST_PHRASE, words.length - at); length > 1; length--) {
    const part = words.slice(at, at + length);
    if (part.some((_, index) => places.has(at + index))) continue;
    const group = readLexiconPhrase(part, context) ?? (length === 2 ? readApart(part, context) : undefined);
    if (group) return [group, length];
  }
  return [undefined, 1];
}

function readLexiconPhrase(part: readonly Word[], context: QueryContext): Group | undefined {
  const { lexicon } = context;
  const choices = part.map(({ folded }) => lexicon.keysOf(folded));
  const keys = [0, 1, 2].map((language) => choices.map((all) => all[language] ?? all[0]).join(' '));
  const entry = keys
    .map((key) => lexicon.byKey.get(key))
    .find((found) => found !== undefined && found.concepts.length > 0);
  if (!entry) return undefined;
  const known = entryKeys(entry, context);
  if (known.length === 0) return undefined;
  return {
    typed: part.map(({ shown }) => shown).join(' '),
    reading: 'known',
    optional: false,
    strong: entry.concepts.some((c) => lexicon.concepts[c]?.genre === true),
    alternatives: [{ slots: [known], weight: 1 }, ...wordByWord(part, context)],
  };
}

function readApart(part: readonly Word[], context: QueryContext): Group | undefined {
  const joined = part.map(({ folded }) => folded).join('');
  if (part.some((word) => isFiller(word, context)) || joined.length < SHORTEST_TOGETHER) return undefined;
  const together = knownKeys(joined, context);
  if (together.length === 0) return undefined;
  return {
    typed: part.map(({ shown }) => shown).join(' '),
    reading: 'known',
    optional: false,
    strong: true,
    alternatives: [{ slots: [together], weight: 1 }, ...wordByWord(part, context)],
  };
}

/** A phrase is also found where its words stand apart. */
function wordByWord(part: readonly Word[], context: QueryContext): Alternative[] {
  const slots = part.filter((word) => !isFiller(word, context)).map(({ folded }) => knownKeys(folded, context));
  return slots.length > 0 && slots.every((keys) => keys.length > 0) ? [{ slots, weight: APART }] : [];
}
