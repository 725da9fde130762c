import { finnishKey } from '#search/finnish/finnish-key.ts';
import { nearKeys } from '#search/finnish/near-keys.ts';
import { splitCompound } from '#search/finnish/split-compound.ts';
import { splitWords, type Word } from '#search/finnish/split-words.ts';
import { GENERIC_HEAD_KEYS, STOP_WORDS } from '#search/finnish/stop-words.ts';
import { evidenceKey, type Thesaurus } from './compile-thesaurus.ts';
import { conceptKey } from './lexicon.ts';
import type { PartLexicon } from './part-lexicon.ts';

/** How much less a part of a compound says than the word itself, and a wider concept than the one named. */
const PART = 0.7;
const WIDER = 0.8;
const LONGEST_PHRASE = 4;

/** Keys of a text, each with how often it occurs (parts and wider concepts count less than one). */
export type KeyCounts = Map<string, number>;

/** Reads the keys out of texts: words, parts of compounds, concepts. */
export interface KeyReader {
  readonly thesaurus: Thesaurus;
  readonly parts: PartLexicon;
  /** Keys of a word by the lock file: of its basic form, then of its parts. They come on top of our own analysis. */
  lemmas?(folded: string): readonly string[] | undefined;
}

/** The keys of one text. */
export function readKeys(text: string, reader: KeyReader): KeyCounts {
  const counts: KeyCounts = new Map();
  const words = splitWords(text);
  const keys = words.map(({ folded }) => knownKey(folded, reader.thesaurus.keys));
  words.forEach((word, index) => {
    if (!STOP_WORDS.has(word.folded)) readWord(word, keys[index] ?? '', reader, counts);
    readPhrases(words, keys, index, reader, counts);
  });
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

function readWord({ folded, shown }: Word, key: string, reader: KeyReader, counts: KeyCounts): void {
  const [lemma = key, ...lemmaParts] = reader.lemmas?.(folded) ?? [];
  for (const each of new Set([key, lemma])) {
    add(counts, each, 1);
    addConcepts(counts, each, shown, 1, reader.thesaurus);
  }
  const split = splitCompound(folded, reader.parts) ?? [];
  const parts = lemmaParts.length > 0 ? lemmaParts : split.map((piece) => knownKey(piece, reader.thesaurus.keys));
  parts.forEach((part, index) => {
    if (index === parts.length - 1 && GENERIC_HEAD_KEYS.has(part)) return;
    add(counts, part, PART);
    addConcepts(counts, part, shown, PART, reader.thesaurus);
  });
}

function readPhrases(
  words: readonly Word[],
  keys: readonly string[],
  start: number,
  { thesaurus }: KeyReader,
  counts: KeyCounts,
): void {
  for (let end = start + 2; end <= Math.min(start + LONGEST_PHRASE, keys.length); end++) {
    const shown = words.slice(start, end).map((word) => word.shown);
    addConcepts(counts, keys.slice(start, end).join(' '), shown.join(' '), 1, thesaurus);
  }
}

function addConcepts(
  counts: KeyCounts,
  key: string,
  shown: string,
  amount: number,
  { evidence, wider }: Thesaurus,
): void {
  const dotted = evidenceKey(key, shown);
  for (const concept of [...(evidence.get(key) ?? []), ...(dotted === key ? [] : (evidence.get(dotted) ?? []))]) {
    for (const each of wider[concept] ?? []) add(counts, conceptKey(each), each === concept ? amount : amount * WIDER);
  }
}

const add = (counts: KeyCounts, key: string, amount: number): void => {
  if (key !== '') counts.set(key, (counts.get(key) ?? 0) + amount);
};
