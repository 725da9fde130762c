import type { Locale } from '#i18n/locales.ts';
import { audienceLabel, categoryLabel, venueKindLabel } from '#i18n/vocabulary-labels.ts';
import { vocabularyTexts } from '#i18n/vocabulary-texts.ts';
import type { SearchLabels } from '#search/records.ts';

/** The words of the vocabulary as they stand on the pages of a locale, for the search index. */
export function searchLabels(locale: Locale): SearchLabels {
  const t = vocabularyTexts(locale);
  return {
    category: (code) => categoryLabel(code, t),
    audience: (code) => audienceLabel(code, t),
    venueKind: (code) => venueKindLabel(code, t),
  };
}
