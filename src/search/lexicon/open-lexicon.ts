import { inflectWord } from '#search/finnish/inflect-word.ts';
import { nearKeys } from '#search/finnish/near-keys.ts';
import { splitWords } from '#search/finnish/split-words.ts';
import { GENERIC_HEAD_KEYS } from '#search/finnish/stop-words.ts';
import { wordKey, wordKeys } from '#search/finnish/word-keys.ts';
import { entriesByKey } from './home-key.ts';
import type { Lexicon, LexiconEntry } from './lexicon.ts';
import { type PartLexicon, partLexicon } from './part-lexicon.ts';

/** An entry with its spelling as it is compared. */
export interface OpenEntry extends LexiconEntry {
  /** Folded, spaces gone. */
  readonly folded: string;
  readonly isPhrase: boolean;
  /** Size of the word or of its largest concept. */
  readonly most: number;
  /** Which letters occur in it, one bit each: words that share too few need no closer look. */
  readonly letters: number;
}

/** A lexicon arranged for looking things up. */
export interface OpenLexicon extends Lexicon {
  readonly byKey: ReadonlyMap<string, OpenEntry>;
  /** Single words, sorted by `folded`. */
  readonly sorted: readonly OpenEntry[];
  readonly parts: PartLexicon;
  /** Key → municipality. */
  readonly placeOf: ReadonlyMap<string, string>;
  /** Folded name without spaces → name. */
  readonly nameOf: ReadonlyMap<string, string>;
  /** Keys that a typed word may have, forms led to their word. */
  keysOf(folded: string): readonly string[];
}

/** Arranges a lexicon; done once, when it has been loaded. */
export function openLexicon(lexicon: Lexicon): OpenLexicon {
  const entries = lexicon.entries.map((entry) => openEntry(entry, lexicon));
  const byKey = entriesByKey(entries);
  const single = entries.filter(({ isPhrase }) => !isPhrase);
  const keysOf = (folded: string) => {
    const [finnish = folded, ...others] = wordKeys(folded);
    const near = byKey.has(finnish) ? finnish : nearKeys(finnish, folded).find((key) => byKey.has(key));
    // A word that the lexicon knows is that word: its stems in other languages are asked for only when they are words too.
    if (near !== undefined) return [near, ...others.filter((key) => byKey.has(key))];
    return [finnish, ...others];
  };
  return {
    ...lexicon,
    byKey,
    sorted: [...single].sort((a, b) => (a.folded < b.folded ? -1 : a.folded > b.folded ? 1 : 0)),
    parts: partLexicon(
      new Set([...byKey.keys(), ...GENERIC_HEAD_KEYS]),
      new Set(single.map(({ folded }) => folded)),
      keysOf,
    ),
    placeOf: placeKeys(lexicon),
    nameOf: new Map(
      lexicon.names.map((name) => [
        splitWords(name)
          .map(({ folded }) => folded)
          .join(''),
        name,
      ]),
    ),
    keysOf,
  };
}

function openEntry(entry: LexiconEntry, { concepts }: Lexicon): OpenEntry {
  const words = splitWords(entry.shown);
  const folded = words.map((word) => word.folded).join('');
  return {
    ...entry,
    folded,
    isPhrase: words.length > 1,
    letters: lettersOf(folded),
    most: Math.max(entry.size, ...entry.concepts.map((c) => concepts[c]?.size ?? 0)),
  };
}

/** The letters a–z of a folded word as bits; other characters share six bits. */
export function lettersOf(folded: string): number {
  let bits = 0;
  for (let at = 0; at < folded.length; at++) {
    const code = folded.charCodeAt(at) - 97;
    bits |= 1 << (code >= 0 && code < 26 ? code : 26 + (Math.abs(code) % 5));
  }
  return bits;
}

function placeKeys({ places }: Lexicon): Map<string, string> {
  const keys = new Map<string, string>();
  for (const { id, names } of places) {
    for (const name of names) {
      const [word, second] = splitWords(name);
      if (!word || second) continue;
      for (const form of [word.folded, ...inflectWord(word.folded)]) keys.set(wordKey(form, 'fi'), id);
    }
  }
  return keys;
}
