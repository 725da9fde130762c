import { gradeConsonants } from '#search/finnish/grade-consonants.ts';
import { splitWords } from '#search/finnish/split-words.ts';
import { wordKey } from '#search/finnish/word-keys.ts';
import { packWords, unpackWords } from './front-code.ts';
import type { Lexicon, LexiconConcept, LexiconEntry, LexiconPlace } from './lexicon.ts';

/** The lexicon as it travels: columns, because like beside like compresses best. JSON. */
export interface PackedLexicon {
  /** Spellings, front-coded. */
  readonly words: string;
  /** One character a word: how its key comes from it. */
  readonly cuts: string;
  /** Concepts of each entry: one character a concept, before them a digit when there is not exactly one. */
  readonly concepts: string;
  /** One character a concept: `1` for a kind of thing to go to. */
  readonly genres: string;
  /** One digit a concept: its size. */
  readonly conceptSizes: string;
  /** One digit for each entry without concepts: its size. */
  readonly wordSizes: string;
  /** Related concepts of each concept, written alike. */
  readonly related: string;
  readonly places: readonly LexiconPlace[];
  readonly names: readonly string[];
}

const CUTS = '0123456789abcdefghij';
const LANGUAGES = { F: 'fi', S: 'sv', E: 'en' } as const;

/** Packs a lexicon. Keys travel as "cut n letters" wherever that gives them. */
export function packLexicon({ entries, concepts, places, names }: Lexicon): PackedLexicon {
  const sorted = entries.toSorted((a, b) => (a.shown < b.shown ? -1 : 1));
  return {
    words: packWords(sorted.map(({ shown }) => shown)),
    cuts: sorted.map(cutOf).join(''),
    concepts: packNumbers(sorted.map((entry) => entry.concepts)),
    genres: concepts.map(({ genre }) => (genre ? '1' : '0')).join(''),
    conceptSizes: concepts.map(({ size }) => size).join(''),
    wordSizes: sorted.flatMap((entry) => (entry.concepts.length > 0 ? [] : [entry.size])).join(''),
    related: packNumbers(concepts.map(({ related }) => related)),
    places,
    names,
  };
}

/** The inverse of {@link packLexicon}. */
export function unpackLexicon(packed: PackedLexicon): Lexicon {
  const named = unpackNumbers(packed.concepts);
  const related = unpackNumbers(packed.related);
  let [word, cut] = [0, 0];
  const keyOf = (shown: string) =>
    splitWords(shown)
      .map(({ folded }) => wordFrom(folded, packed.cuts[cut++] ?? 'F'))
      .join(' ');
  return {
    entries: unpackWords(packed.words).map((shown, at): LexiconEntry => {
      const concepts = named[at] ?? [];
      const size = concepts.length > 0 ? 0 : Number(packed.wordSizes[word++]);
      return { shown, key: keyOf(shown), concepts, size };
    }),
    concepts: [...packed.genres].map(
      (genre, at): LexiconConcept => ({
        genre: genre === '1',
        size: Number(packed.conceptSizes[at]),
        related: related[at] ?? [],
      }),
    ),
    places: packed.places,
    names: packed.names,
  };
}

function cutOf({ shown, key }: LexiconEntry): string {
  const words = splitWords(shown);
  const keys = key.split(' ');
  return words.map(({ folded }, at) => wordCut(folded, keys[at] ?? '')).join('');
}

function wordCut(folded: string, key: string): string {
  const cut = [...CUTS, ...Object.keys(LANGUAGES)].find((each) => wordFrom(folded, each) === key);
  if (cut === undefined) throw new Error(`No way to pack the key ${key} of ${folded}`);
  return cut;
}

/** The key of one word by its cut: a digit cuts letters and grades consonants, a small letter only cuts, a capital asks the stemmer. */
function wordFrom(folded: string, cut: string): string {
  const language = LANGUAGES[cut as keyof typeof LANGUAGES];
  if (language) return wordKey(folded, language);
  const at = CUTS.indexOf(cut);
  const left = folded.slice(0, folded.length - (at % 10));
  return at < 10 ? gradeConsonants(left) : left;
}

/** Character of the number 0: behind it lie some two thousand letters that take two bytes. */
const ZERO = 0x100;

const packNumbers = (lists: readonly (readonly number[])[]): string =>
  lists
    .map((list) => (list.length === 1 ? '' : list.length) + String.fromCharCode(...list.map((each) => ZERO + each)))
    .join('');

const unpackNumbers = (packed: string): number[][] =>
  [...packed.matchAll(/(\d|)([^\d]*)/g)].flatMap(([, count = '', letters = '']) => {
    const numbers = [...letters].map((letter) => letter.charCodeAt(0) - ZERO);
    const first = count === '' ? [] : [numbers.splice(0, Number(count))];
    return [...first, ...numbers.map((each) => [each])];
  });
