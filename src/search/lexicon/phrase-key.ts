import type { ContentLanguage } from '#domain/localized.ts';
import { splitWords } from '#search/finnish/split-words.ts';
import { wordKey } from '#search/finnish/word-keys.ts';

/** The key of a word or phrase: of each of its words in the language, a space between. */
export function phraseKey(text: string, language: ContentLanguage): string {
  return splitWords(text)
    .map(({ folded }) => wordKey(folded, language))
    .join(' ');
}
