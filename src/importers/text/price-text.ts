import { LIMITS } from '#content-layer/schema/limits.ts';
import { cutText } from './clean-text.ts';
import { htmlToText } from './html-to-markdown.ts';

/** What a source says of prices, when it is a price: with a digit, in few words, and no address. */
export function priceText(raw: string): string | undefined {
  const text = htmlToText(raw);
  if (!/\d/.test(text) || /https?:|www\./i.test(text)) return undefined;
  const { text: short, isCut } = cutText(text, LIMITS.label);
  return isCut ? undefined : short;
}

const FREE = /vapaa pääsy|maksuton(?!ta)|ilmainen|fritt inträde|gratis|free (?:admission|entry|of charge)/iu;

/** Whether prose says that it costs nothing for anybody: sentences about a card speak of its holders alone. */
export function isFreeForAll(text: string): boolean {
  const sentences = text.split(/(?<=[.!?])\s+/).filter((sentence) => !/kortilla|kortet|\bcard\b/iu.test(sentence));
  return FREE.test(sentences.join(' ')) && !/maksullinen|\d\s?€/iu.test(text);
}
