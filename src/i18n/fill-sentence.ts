import type { Sentence } from './sentence.ts';
import type { Params } from './strings.ts';

/** Values of placeholders: plain ones, and pieces of sentence that keep their links and languages. */
export type SentenceParams = Readonly<Record<string, string | number | Sentence>>;

// Characters of Unicode's private use area: no text of ours has them, and pieces are never searched for marks.
const MARK = /\uE000(\w+)\uE001/;

/**
 * A text of the table as a sentence, with pieces of sentence in its placeholders.
 *
 * @example fillSentence(t, 'way.phone', { phone: [{ text: '08 123 456', href: 'tel:+3588123456' }] })
 */
export function fillSentence<K extends string>(
  t: (key: K, params?: Params) => string,
  key: K,
  params: SentenceParams = {},
): Sentence {
  const plain: Record<string, string | number> = {};
  for (const [name, value] of Object.entries(params)) {
    plain[name] = typeof value === 'object' ? `\uE000${name}\uE001` : value;
  }
  // split with a capturing group: texts at even places, names of pieces at odd ones
  return t(key, plain satisfies Params)
    .split(MARK)
    .flatMap((text, index): Sentence => {
      const piece = index % 2 === 1 ? params[text] : undefined;
      return typeof piece === 'object' ? piece : text === '' ? [] : [{ text }];
    });
}
