import { finnishKey } from '#search/finnish/finnish-key.ts';
import { nearKeys } from '#search/finnish/near-keys.ts';
import { splitCompound } from '#search/finnish/split-compound.ts';
import { splitWords, type Word } from '#search/finnish/split-words.ts';
import { GENERIC_HEAD_KEYS, STOP_WORDS } from '#search/finnish/stop-words.ts';
import { dottedKey, evidenceKey, type Thesaurus } from './compile-thesaurus.ts';
import { conceptKey } from './lexicon.ts';
import type { PartLexicon } from './part-lexicon.ts';

/** How much less a part of a compound says than the word itself, and a wider concept than the one named. */
const PART = 0.7;
const WIDER = 0.8;
const LONGEST_PHRASE = 4;
const HYPHEN = /[-–]/;

/** Keys of a text, each with how often it occurs (parts and wider concepts count less than one). */
export type KeyCounts = Map<string, number>;

/** Reads the keys out of texts: words, parts of compounds, concepts. */
export interface KeyReader {
  readonly thesaurus: Thesaurus;
  readonly parts: PartLexicon;
  /** Keys of a word by the lock file: of its basic form, then of its parts. They come on top of our own analysis. */
  lemmas?(folded: string): readonly string[] | undefined;
  /** Words that have been read, by how they are written: texts say the same words again and again. */
  readonly seen?: Map<string, ReadWord>;
  /** As words are folded, when somebody remembers that. */
  readonly foldWord?: (word: string) => string;
}

/** A word by itself: its key, and what it counts for, in order. */
interface ReadWord {
  readonly key: string;
  readonly counts: readonly (readonly [key: string, amount: number])[];
}

/** The keys of one text. */
export function readKeys(text: string, reader: KeyReader): KeyCounts {
  const counts: KeyCounts = new Map();
  const words = splitWords(text, undefined, reader.foldWord);
  const read = words.map((word) => readWord(word, reader));
  const keys = read.map(({ key }) => key);
  read.forEach((word, index) => {
    for (const [key, amount] of word.counts) add(counts, key, amount);
    readPhrases(words, keys, index, reader, counts);
  });
  if (!HYPHEN.test(text)) return counts;
  for (const [whole] of text.matchAll(/[\p{L}\p{N}]+(?:[-–][\p{L}\p{N}]+)+/gu)) {
    add(
      counts,
      finnishKey(
        splitWords(whole)
          .map(({ folded }) => folded)
          .join(''),
      ),
      1,
    );
  }
  return counts;
}

/** The key of a Finnish word, led to a known one where the stem alone does not tell. */
export function knownKey(folded: string, known: ReadonlySet<string> | ReadonlyMap<string, unknown>): string {
  const key = finnishKey(folded);
  return known.has(key) ? key : (nearKeys(key, folded).find((near) => known.has(near)) ?? key);
}

function readWord(word: Word, reader: KeyReader): ReadWord {
  const before = reader.seen?.get(word.shown);
  if (before) return before;
  const key = knownKey(word.folded, reader.thesaurus.keys);
  const counts: [string, number][] = [];
  if (!STOP_WORDS.has(word.folded)) countWord(word, key, reader, (each, amount) => counts.push([each, amount]));
  const read = { key, counts };
  reader.seen?.set(word.shown, read);
  return read;
}

type Count = (key: string, amount: number) => void;

function countWord({ folded, shown }: Word, key: string, reader: KeyReader, count: Count): void {
  const [lemma = key, ...lemmaParts] = reader.lemmas?.(folded) ?? [];
  for (const each of new Set([key, lemma])) {
    count(each, 1);
    countConcepts(each, shown, 1, reader.thesaurus, count);
  }
  const split = splitCompound(folded, reader.parts) ?? [];
  const parts = lemmaParts.length > 0 ? lemmaParts : split.map((piece) => knownKey(piece, reader.thesaurus.keys));
  parts.forEach((part, index) => {
    if (index === parts.length - 1 && GENERIC_HEAD_KEYS.has(part)) return;
    count(part, PART);
    countConcepts(part, shown, PART, reader.thesaurus, count);
  });
}

function readPhrases(
  words: readonly Word[],
  keys: readonly string[],
  start: number,
  { thesaurus }: KeyReader,
  counts: KeyCounts,
): void {
  let phrase = keys[start] ?? '';
  // Most words begin none.
  if (!thesaurus.phraseStarts.has(phrase)) return;
  for (let end = start + 2; end <= Math.min(start + LONGEST_PHRASE, keys.length); end++) {
    phrase += ` ${keys[end - 1]}`;
    if (!thesaurus.evidence.has(phrase) && !thesaurus.evidence.has(dottedKey(phrase))) continue;
    const shown = words.slice(start, end).map((word) => word.shown);
    countConcepts(phrase, shown.join(' '), 1, thesaurus, (key, amount) => add(counts, key, amount));
  }
}

function countConcepts(key: string, shown: string, amount: number, { evidence, wider }: Thesaurus, count: Count): void {
  const dotted = evidenceKey(key, shown);
  for (const concept of [...(evidence.get(key) ?? []), ...(dotted === key ? [] : (evidence.get(dotted) ?? []))]) {
    for (const each of wider[concept] ?? []) count(conceptKey(each), each === concept ? amount : amount * WIDER);
  }
}

const add = (counts: KeyCounts, key: string, amount: number): void => {
  if (key !== '') counts.set(key, (counts.get(key) ?? 0) + amount);
};
