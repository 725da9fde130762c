import { foldWord } from './fold-word.ts';

/** One word of a text. */
export interface Word {
  /** As written, for saying what was searched for. */
  readonly shown: string;
  /** As compared. */
  readonly folded: string;
}

const TOKEN = /[\p{L}\p{N}]+(?:['’´][\p{L}]+)*/gu;

/**
 * The words of a text in order. Hyphens and slashes separate; an apostrophe inside a word does not.
 *
 * @param limit words at most: a text of any length costs a bounded time
 * @param fold {@link foldWord}, or what remembers its results
 */
export function splitWords(text: string, limit = Number.POSITIVE_INFINITY, fold = foldWord): Word[] {
  const words: Word[] = [];
  for (const [shown] of text.normalize('NFC').replaceAll('\u00ad', '').matchAll(TOKEN)) {
    const folded = fold(shown);
    if (folded !== '') words.push({ shown, folded });
    if (words.length >= limit) break;
  }
  return words;
}
