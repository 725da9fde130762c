import { finnishKey } from '#search/finnish/finnish-key.ts';
import { splitWords } from '#search/finnish/split-words.ts';
import type { Indexable } from './indexable.ts';

/**
 * `content/lexicon/voikko.lock.json`: what Voikko says of the words of our own listings. Made where libvoikko is installed,
 * kept with the content, so that no build needs it. Without the file the search's own analysis serves.
 */
export interface VoikkoLock {
  readonly about: string;
  readonly licence: string;
  /** Folded word → its basic form and, for a compound, its parts, spaces between; empty when it adds nothing. */
  readonly words: Readonly<Record<string, string>>;
}

/** What Voikko said of one word, folded. */
export interface VoikkoAnalysis {
  readonly lemma: string;
  /** Basic forms of the parts of a compound; empty for a simple word. */
  readonly parts: readonly string[];
}

/** The words that a lock covers, folded and sorted. */
export function lockWords(listings: readonly Indexable[]): string[] {
  const texts = listings.flatMap(({ titles, places, labels, texts: bodies }) => [
    ...titles,
    ...places,
    ...labels,
    ...bodies,
  ]);
  const words = texts.flatMap((text) => splitWords(text).map(({ folded }) => folded));
  return [...new Set(words)].filter((word) => word.length > 3 && !/\d/.test(word)).sort();
}

/** The entry of a word: empty when our own analysis comes to the same key and the word is no compound. */
export function lockEntry(word: string, analysis: VoikkoAnalysis | undefined): string {
  if (analysis === undefined) return '';
  if (analysis.parts.length < 2 && finnishKey(analysis.lemma) === finnishKey(word)) return '';
  return [analysis.lemma, ...(analysis.parts.length > 1 ? analysis.parts : [])].join(' ');
}

/** Keys of a word by the lock: of its basic form, then of its parts. Undefined: the lock does not help. */
export function lemmasFrom(lock: VoikkoLock): (folded: string) => readonly string[] | undefined {
  return (folded) => {
    const entry = Object.hasOwn(lock.words, folded) ? lock.words[folded] : undefined;
    return entry ? entry.split(' ').map(finnishKey) : undefined;
  };
}

/** Words of the listings that the lock does not know yet, and how many of its words no listing has any more. */
export function staleness(
  lock: VoikkoLock,
  listings: readonly Indexable[],
): { readonly missing: readonly string[]; readonly unused: number } {
  const words = new Set(lockWords(listings));
  const known = Object.keys(lock.words);
  return {
    missing: [...words].filter((word) => !Object.hasOwn(lock.words, word)),
    unused: known.filter((word) => !words.has(word)).length,
  };
}

/** Reads the text of a lock file. @throws Error when it is not one */
export function parseVoikkoLock(text: string): VoikkoLock {
  const data = JSON.parse(text) as Partial<VoikkoLock>;
  const words = data.words;
  if (typeof words !== 'object' || words === null || Object.values(words).some((entry) => typeof entry !== 'string')) {
    throw new Error('This is not a voikko.lock.json: it has no "words"');
  }
  return { about: data.about ?? '', licence: data.licence ?? '', words };
}
