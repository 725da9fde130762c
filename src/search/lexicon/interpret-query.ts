import { splitWords, type Word } from '#search/finnish/split-words.ts';
import { STOP_WORDS } from '#search/finnish/stop-words.ts';
import { type FoundName, findName } from './find-name.ts';
import type { QueryContext } from './known-keys.ts';
import { nameKey } from './lexicon.ts';
import type { Group, QueryPlan } from './query-plan.ts';
import { type ReadFacets, readFacets } from './read-facets.ts';
import { isFiller, readPhrase } from './read-phrase.ts';
import { readWord } from './read-word.ts';

/** More is not a search but a pasted text; what is beyond is not read. */
const MOST_LETTERS = 200;
const MOST_WORDS = 8;
const LONGEST_WORD = 40;

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

/** Understands a query: facets, phrases, stop and generic words, then each word by itself. */
export function interpretQuery(text: string, context: QueryContext): QueryPlan {
  const words = queryWords(text);
  const name = findName(words, context.lexicon);
  if (name?.isExact) {
    const exact = readWords(queryWords(name.name), NO_FACETS, context);
    return { ...exact, groups: [...exact.groups, nameGroup(name)] };
  }
  const plan = readWords(words, readFacets(words, context.lexicon, context), context);
  const isDoubtful = plan.groups.some(({ reading }) => reading !== 'known' && reading !== 'split');
  if (!name || context.literal || !isDoubtful) return plan;
  const { groups } = readWords(queryWords(name.name), NO_FACETS, context);
  const corrected = {
    ...nameGroup(name),
    typed: words.map(({ shown }) => shown).join(' '),
    reading: 'corrected' as const,
    used: name.name,
  };
  return { ...plan, groups: [...groups, corrected], facets: NO_FACETS.facets, facetWords: NO_WORDS, everything: false };
}

const NO_WORDS = { municipality: [], when: [] };
const NO_FACETS: ReadFacets = { facets: { municipality: [] }, times: new Set(), places: new Set() };
/** The venue itself comes before whatever has the words of its name. */
const NAME_WEIGHT = 2;

const nameGroup = ({ name, folded }: FoundName): Group => ({
  typed: name,
  reading: 'known',
  optional: true,
  strong: true,
  alternatives: [{ slots: [[{ key: nameKey(folded), weight: 1 }]], weight: NAME_WEIGHT }],
});

function readWords(words: readonly Word[], { facets, times, places }: ReadFacets, context: QueryContext): QueryPlan {
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
  const shown = (at: number) => words[at]?.shown ?? '';
  const facetWords = { municipality: [...places].map(shown), when: [...times].map(shown) };
  return { groups, facets, facetWords, everything: isGeneric && groups.every(({ optional }) => optional) };
}

function readOne(word: Word, isLast: boolean, isPlace: boolean, context: QueryContext): Group {
  const read = readWord(word.folded, isLast && !isPlace, context);
  return { typed: word.shown, optional: isPlace, ...read };
}
