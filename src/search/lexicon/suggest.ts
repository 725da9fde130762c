import { splitWords } from '#search/finnish/split-words.ts';
import type { LexiconConcept, LexiconPlace } from './lexicon.ts';

/** Something to go on with from what is typed. */
export interface Suggestion {
  readonly kind: 'venue' | 'municipality' | 'concept';
  /** What the field holds when it is chosen. */
  readonly text: string;
}

/** What suggestions are made from. */
export interface SuggestionSource {
  readonly concepts: readonly LexiconConcept[];
  readonly places: readonly LexiconPlace[];
  readonly names: readonly string[];
}

const MOST = 6;
const MOST_TYPED = 60;
const SHORTEST = 2;
/** So many of one kind at first, so that one kind does not crowd out the others. */
const OF_A_KIND = 3;

/**
 * At most six names of municipalities, concepts and venues in which a word begins as what is typed: first those that begin
 * with it, then those of most listings.
 *
 * @param labels of the concepts, by their numbers, in the language of the page
 */
export function suggest(typed: string, source: SuggestionSource, labels: readonly string[]): Suggestion[] {
  const wanted = folded(typed.slice(0, MOST_TYPED));
  if (wanted.replaceAll(' ', '').length < SHORTEST) return [];
  const all: Scored[] = [
    ...source.places.flatMap(({ names }) => scored('municipality', names, wanted, 9)),
    ...labels.flatMap((label, at) => scored('concept', [label], wanted, source.concepts[at]?.size ?? 0)),
    ...source.names.flatMap((name) => scored('venue', [name], wanted, 0)),
  ].sort((a, b) => b.score - a.score || a.text.length - b.text.length || (a.text < b.text ? -1 : 1));
  const unique = all.filter(({ text }, at) => all.findIndex((other) => folded(other.text) === folded(text)) === at);
  const first = unique.filter(
    ({ kind }, at) => unique.slice(0, at).filter((other) => other.kind === kind).length < OF_A_KIND,
  );
  const rest = unique.filter((suggestion) => !first.includes(suggestion));
  return [...first, ...rest].slice(0, MOST).map(({ kind, text }) => ({ kind, text }));
}

interface Scored extends Suggestion {
  readonly score: number;
}

/** The beginning of a name says more than the beginning of a word in it. */
const AT_START = 10;

function scored(kind: Suggestion['kind'], names: readonly string[], wanted: string, size: number): Scored[] {
  const matches = names.flatMap((text): Scored[] => {
    const spelled = folded(text);
    if (spelled.startsWith(wanted)) return [{ kind, text, score: AT_START + size }];
    return spelled.includes(` ${wanted}`) ? [{ kind, text, score: size }] : [];
  });
  return matches.slice(0, 1);
}

const folded = (text: string): string =>
  splitWords(text)
    .map((word) => word.folded)
    .join(' ');
