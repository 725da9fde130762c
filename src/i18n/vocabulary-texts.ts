import type { Locale } from './locales.ts';
import { VOCABULARY_STRINGS } from './strings/vocabulary.ts';
import { translate } from './strings.ts';
import type { VocabularyTexts } from './vocabulary-labels.ts';

type Key = keyof typeof VOCABULARY_STRINGS;

/** Every word of the vocabulary in one locale. For the build; islands are handed their texts. */
export function vocabularyTexts(locale: Locale): VocabularyTexts {
  return translate(VOCABULARY_STRINGS, locale);
}

/** The sentence that explains a label; nothing where the label says it all. */
export function explanationOf(key: Key, t: VocabularyTexts): string | undefined {
  const explained = `${key}.explained`;
  return Object.hasOwn(VOCABULARY_STRINGS, explained) ? t(explained as Key) : undefined;
}
