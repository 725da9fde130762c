import type { Locale } from './locales.ts';
import { DATE_STRINGS } from './strings/dates.ts';
import { type Translate, translate } from './strings.ts';

/** Texts of dates in one locale. Islands make theirs with `translator` from the strings they are handed. */
export type DateTexts = Translate<typeof DATE_STRINGS>;

/** The texts of dates and times in a locale. */
export function dateTexts(locale: Locale): DateTexts {
  return translate(DATE_STRINGS, locale);
}
