import type { DateTexts } from './date-texts.ts';

/** @example formatList(['a', 'b', 'c'], dateTexts('fi')) // => 'a, b ja c' */
export function formatList(items: readonly string[], t: DateTexts, word: 'and' | 'or' = 'and'): string {
  const last = items[items.length - 1] ?? '';
  return items.length < 2 ? last : t(`list.${word}`, { items: items.slice(0, -1).join(', '), last });
}
