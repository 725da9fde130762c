import { inflectWord } from '../finnish/inflect-word.ts';
import { splitWords } from '../finnish/split-words.ts';
import { wordKey, wordKeys } from '../finnish/word-keys.ts';
import type { Lexicon, LexiconEntry } from './lexicon.ts';
import { type PartLexicon, partLexicon } from './part-lexicon.ts';

/** An entry with its spelling as it is compared. */
export interface OpenEntry extends LexiconEntry {
  /** Folded, spaces gone. */
  readonly folded: string;
  readonly isPhrase: boolean;
}

/** A lexicon arranged for looking things up. */
export interface OpenLexicon extends Lexicon {
  readonly byKey: ReadonlyMap<string, OpenEntry>;
  /** Single words, sorted by `folded`. */
  readonly sorted: readonly OpenEntry[];
  readonly parts: PartLexicon;
  /** Key → municipality. */
  readonly placeOf: ReadonlyMap<string, string>;
  /** Keys that a typed word may have, forms led to their word. */
  keysOf(folded: string): readonly string[];
}

/** Arranges a lexicon; done once, when it has been loaded. */
export function openLexicon(lexicon: Lexicon): OpenLexicon {
  const entries = lexicon.entries.map(openEntry);
  const byKey = new Map<string, OpenEntry>();
  for (const entry of entries) if (!byKey.has(entry.key)) byKey.set(entry.key, entry);
  const single = entries.filter(({ isPhrase }) => !isPhrase);
  const keysOf = (folded: string) => wordKeys(folded).map((key) => lexicon.aliases.get(key) ?? key);
  return {
    ...lexicon,
    byKey,
    sorted: single.toSorted((a, b) => (a.folded < b.folded ? -1 : a.folded > b.folded ? 1 : 0)),
    parts: partLexicon(new Set(byKey.keys()), new Set(single.map(({ folded }) => folded)), keysOf),
    placeOf: placeKeys(lexicon),
    keysOf,
  };
}

function openEntry(entry: LexiconEntry): OpenEntry {
  const words = splitWords(entry.shown);
  return { ...entry, folded: words.map(({ folded }) => folded).join(''), isPhrase: words.length > 1 };
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
