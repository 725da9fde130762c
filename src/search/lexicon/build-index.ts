import { COMPOUND_BEGINNINGS } from '#search/finnish/compound-beginnings.ts';
import { splitWords } from '#search/finnish/split-words.ts';
import { STOP_WORDS } from '#search/finnish/stop-words.ts';
import { wordKeys } from '#search/finnish/word-keys.ts';
import { buildPostings, MOST_IMPACT, type Postings } from './build-postings.ts';
import { compileThesaurus, type Thesaurus } from './compile-thesaurus.ts';
import type { Concept } from './concept.ts';
import { foldOnce } from './fold-once.ts';
import { bySpelling } from './home-key.ts';
import type { Indexable } from './indexable.ts';
import { conceptKey, type Lexicon, type LexiconEntry, type LexiconPlace, nameKey, sizeOf } from './lexicon.ts';
import { partLexicon } from './part-lexicon.ts';
import { knownKey } from './read-keys.ts';
import { type ZonedKeys, zonedKeys } from './zoned-keys.ts';

/** Everything that a search needs, before packing. */
export interface BuiltIndex {
  readonly lexicon: Lexicon;
  readonly postings: Postings;
  /** Keys of each listing by zone, for an engine that ranks by itself. */
  readonly zones: readonly ZonedKeys[];
  /** Result ids; their place is the listing's number. */
  readonly ids: readonly string[];
}

/** What is put in. */
export interface IndexInput {
  readonly listings: readonly Indexable[];
  readonly concepts: readonly Concept[];
  readonly places: readonly LexiconPlace[];
  /** Analyses of the lock file: lemma key first, then parts. */
  lemmas?(folded: string): readonly string[] | undefined;
  /** In how many listings a word of the texts must stand to be offered as completion or correction. */
  readonly commonFrom?: number;
}

/** Builds lexicon and postings of the listings. */
export function buildIndex(input: IndexInput): BuiltIndex {
  const { listings, concepts, places } = input;
  const thesaurus = compileThesaurus(concepts);
  const foldWord = foldOnce();
  const words = wordsOf(listings, thesaurus.keys, foldWord);
  const reader = {
    thesaurus,
    parts: partLexicon(
      new Set([...thesaurus.entries.map(({ key }) => key), ...words.keys()]),
      new Set([
        ...COMPOUND_BEGINNINGS,
        ...thesaurus.entries.map(({ shown }) => fold(shown)),
        ...[...words.values()].map(({ shown }) => fold(shown)),
      ]),
      (piece) => [knownKey(piece, thesaurus.keys)],
    ),
    ...(input.lemmas && { lemmas: input.lemmas }),
    seen: new Map(),
    foldWord,
  };
  const zones = listings.map((listing) => zonedKeys(listing, reader));
  const postings = withNames(buildPostings(zones), listings);
  const entries = browserEntries(thesaurus.entries, words, postings, input.commonFrom ?? 8);
  return {
    lexicon: {
      concepts: thesaurus.concepts.map((concept, at) => ({ ...concept, size: sizeOf(dfOf(postings, conceptKey(at))) })),
      entries,
      places,
      names: [...new Set(listings.flatMap((listing) => listing.names ?? []))].sort(),
    },
    postings,
    zones,
    ids: listings.map(({ id }) => id),
  };
}

/** Adds a key for each whole name. */
function withNames(postings: Postings, listings: readonly Indexable[]): Postings {
  const all = new Map(postings);
  for (const [number, { names = [] }] of listings.entries()) {
    for (const key of new Set(names.map((name) => nameKey(fold(name))))) {
      all.set(key, [...(all.get(key) ?? []), number, MOST_IMPACT]);
    }
  }
  return all;
}

interface ListingWord {
  /** Shortest form met: the nearest to the basic form. */
  readonly shown: string;
  readonly inTitle: boolean;
}

/** Words of the listings, by key, numbers and stop words left out. */
function wordsOf(
  listings: readonly Indexable[],
  thesaurusKeys: ReadonlySet<string>,
  foldWord: (word: string) => string,
): Map<string, ListingWord> {
  const words = new Map<string, ListingWord>();
  /** Whether a word as it is written has been met in a title; texts say the same words again and again. */
  const met = new Map<string, boolean>();
  const read = (text: string, inTitle: boolean) => {
    for (const { shown, folded } of splitWords(text, undefined, foldWord)) {
      const before = met.get(shown);
      if (before !== undefined && (before || !inTitle)) continue;
      met.set(shown, inTitle);
      if (folded.length < 3 || /\d/.test(folded) || STOP_WORDS.has(folded)) continue;
      const key = knownKey(folded, thesaurusKeys);
      const known = words.get(key);
      const lower = shown.toLowerCase();
      const isNearer =
        !known || lower.length < known.shown.length || (lower.length === known.shown.length && lower < known.shown);
      words.set(key, { shown: isNearer ? lower : known.shown, inTitle: inTitle || (known?.inTitle ?? false) });
    }
  };
  for (const { titles, places, texts } of listings) {
    for (const text of [...titles, ...places]) read(text, true);
    for (const text of texts) read(text, false);
  }
  return words;
}

/** Thesaurus words whose concepts occur, and words of titles or of several listings. */
function browserEntries(
  thesaurus: Thesaurus['entries'],
  words: ReadonlyMap<string, ListingWord>,
  postings: Postings,
  commonFrom: number,
): LexiconEntry[] {
  const entries = thesaurus
    .map((entry) => ({ ...entry, size: 0, concepts: entry.concepts.filter((c) => postings.has(conceptKey(c))) }))
    .map((entry) => (entry.concepts.length > 0 ? entry : { ...entry, size: sizeOf(dfOf(postings, entry.key)) }))
    .filter(({ key, concepts }) => concepts.length > 0 || postings.has(key))
    .filter((entry, _, all) => !isSaidByOneWord(entry, all));
  const known = new Set(entries.map(({ key }) => key));
  for (const [key, { shown, inTitle }] of words) {
    const df = dfOf(postings, key);
    if (!known.has(key) && df > 0 && (inTitle || df >= commonFrom))
      entries.push({ shown, key, concepts: [], size: sizeOf(df) });
  }
  return entries.sort(bySpelling);
}

/** "Koko perhe" means no more than "perhe": the phrase need not travel. */
function isSaidByOneWord(
  { shown, concepts }: Pick<LexiconEntry, 'shown' | 'concepts'>,
  all: readonly Pick<LexiconEntry, 'key' | 'concepts'>[],
): boolean {
  const words = splitWords(shown);
  const telling = words.filter(({ folded }) => !STOP_WORDS.has(folded));
  const [only] = telling;
  if (words.length === 1 || telling.length !== 1 || !only) return false;
  const keys = wordKeys(only.folded);
  return all.some((entry) => keys.includes(entry.key) && concepts.every((concept) => entry.concepts.includes(concept)));
}

const dfOf = (postings: Postings, key: string): number => (postings.get(key)?.length ?? 0) / 2;

const fold = (shown: string): string =>
  splitWords(shown)
    .map(({ folded }) => folded)
    .join('');
