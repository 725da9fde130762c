import type { ContentLanguage, Phrase } from '#domain/localized.ts';

/** A piece of a sentence: plain text, a telephone or mail link, or words in another language than the page. */
export interface SentencePart {
  readonly text: string;
  /** A `tel:` or `mailto:` address; nothing else. */
  readonly href?: string;
  readonly lang?: ContentLanguage;
}

/** One or more sentences as structure and not as HTML, so that a page, a feed and a print can each draw them. */
export type Sentence = readonly SentencePart[];

/** The words alone. */
export function sentenceText(sentence: Sentence): string {
  return sentence.map((part) => part.text).join('');
}

/** Sentences one after another with a space between. */
export function joinSentences(sentences: readonly Sentence[]): Sentence {
  return sentences.flatMap((one, index) => (index === 0 ? one : [{ text: ' ' }, ...one]));
}

/** A venue's own words as a sentence: with a full stop unless they end with a mark of their own. */
export function phraseSentence(phrase: Phrase): Sentence {
  const text = phrase.text.trim();
  return [{ ...phrase, text: /[.!?…]$/.test(text) ? text : `${text}.` }];
}
