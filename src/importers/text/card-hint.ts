import { cleanText } from './clean-text.ts';

const CARD = /kaiku[\s-]?kort|kaikukortet|kaiku[\s-]card/iu;
const NOT =
  /\b(?:ei|eivät|eikä|inte|not|no)\b[^.!?]{0,40}kaiku[\s-]?kort|kaiku[\s-]?(?:kort\p{L}*|card)[^.!?]{0,20}\b(?:ei|eivät|inte|not|cannot)\b/iu;

/** A sentence of a source that names the card, for the person who decides. Never a proof: no feed knows who takes the card. */
export interface CardHint {
  readonly text: string;
  /** Whether the sentence says that the card does not work. */
  readonly denies: boolean;
}

/** Finds the first sentence that names the card; words such as "kaikupohja" and "kaikuvat" are none. */
export function findCardHint(texts: readonly string[]): CardHint | undefined {
  for (const text of texts) {
    const sentence = cleanText(text)
      .split(/(?<=[.!?])\s+/)
      .find((one) => CARD.test(one));
    if (sentence) return { text: [...sentence].slice(0, 200).join(''), denies: NOT.test(sentence) };
  }
  return undefined;
}
