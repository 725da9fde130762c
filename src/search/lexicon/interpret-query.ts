import type { CivilDate } from '#domain/civil-date.ts';
import { splitWords, type Word } from '#search/finnish/split-words.ts';
import { GENERIC_KEYS, STOP_WORDS } from '#search/finnish/stop-words.ts';
import type { Alternative, Group, QueryPlan } from './query-plan.ts';
import { readFacets } from './read-facets.ts';
import { entryKeys, knownKeys, type QueryContext, readWord } from './read-word.ts';

/** More is not a search but a pasted text; what is beyond is not read. */
const MOST_LETTERS = 200;
const MOST_WORDS = 8;
const LONGEST_WORD = 40;
const LONGEST_PHRASE = 3;
/** The words of a phrase each by itself say less than the phrase. */
const APART = 0.9;

/** The words of a query, as far as they are read. */
export function queryWords(text: string): Word[] {
  return splitWords(text.slice(0, MOST_LETTERS), MOST_WORDS * 2)
    .filter(({ folded }) => folded.length <= LONGEST_WORD)
    .slice(0, MOST_WORDS);
}

/** The keys of which `interpretQuery` asks in how many listings they stand. */
export function askedKeys(text: string, { keysOf }: Pick<QueryContext['lexicon'], 'keysOf'>): string[] {
  const words = queryWords(text);
  const pairs = words.slice(1).map(({ folded }, at) => `${words[at]?.folded}${folded}`);
  return [...new Set([...words.map(({ folded }) => folded), ...pairs].flatMap((folded) => keysOf(folded)))];
}

/**
 * Understands a query: facets, phrases, stop and generic words, then each word by itself.
 *
 * @param today for days of the week and months; without it they are ordinary words
 */
export function interpretQuery(text: string, context: QueryContext, today?: CivilDate): QueryPlan {
  const words = queryWords(text);
  const { facets, times, places } = readFacets(words, context.lexicon, today);
  const groups: Group[] = [];
  let isGeneric = places.size + times.size > 0;
  for (let at = 0; at < words.length; ) {
    const word = words[at];
    if (!word || times.has(at)) {
      at++;
      continue;
    }
    const [phrase, length] = readPhrase(words, at, places, context);
    if (phrase) groups.push(phrase);
    else if (isFiller(word, context)) isGeneric ||= !STOP_WORDS.has(word.folded);
    else groups.push(readOne(word, at === words.length - 1, places.has(at), context));
    at += length;
  }
  const facetWords = [...times, ...places].sort((a, b) => a - b).map((at) => words[at]?.shown ?? '');
  return { groups, facets, facetWords, everything: isGeneric && groups.every(({ optional }) => optional) };
}

function isFiller({ folded }: Word, { lexicon }: QueryContext): boolean {
  return STOP_WORDS.has(folded) || lexicon.keysOf(folded).some((key) => GENERIC_KEYS.has(key));
}

function readOne(word: Word, isLast: boolean, isPlace: boolean, context: QueryContext): Group {
  const read = readWord(word.folded, isLast && !isPlace, context);
  return { typed: word.shown, optional: isPlace, ...read };
}

/** A phrase of the lexicon, or a compound that was written apart (nukke teatteri). */
function readPhrase(
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
  if (part.some((word) => isFiller(word, context)) || joined.length < 7) return undefined;
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
