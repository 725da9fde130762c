import { type Localized, localize } from '#domain/localized.ts';
import { phraseSentence, sentenceText } from '../sentence.ts';

/** What a venue says in Finnish, as a sentence: it may be hard, but nothing that it tells is lost. */
export function ownWords(text: Localized): string {
  return sentenceText(phraseSentence(localize(text, 'fi')));
}
