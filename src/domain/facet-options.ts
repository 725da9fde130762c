import { DATE_PRESETS } from './date-presets.ts';
import { BASIC_LANGUAGES } from './event-languages.ts';
import type { Facet } from './filters.ts';
import { ACCESSIBILITY_FEATURES, AUDIENCES, CATEGORIES, TICKET_CHANNELS } from './vocabulary.ts';

/** The known values of a facet in the order in which they are offered and written. Days of one's own are not listed. */
export function optionsOf(
  facet: Facet,
  municipalities: readonly string[],
  languages: readonly string[] = BASIC_LANGUAGES,
): readonly string[] {
  switch (facet) {
    case 'municipality':
      return municipalities;
    case 'category':
      return CATEGORIES;
    case 'audience':
      return AUDIENCES;
    case 'when':
      return DATE_PRESETS;
    case 'language':
      return languages;
    case 'accessibility':
      return ACCESSIBILITY_FEATURES;
    case 'channel':
      return TICKET_CHANNELS;
    case 'booking':
      return ['none'];
    case 'children':
      return ['free'];
    case 'run':
      return ['dated', 'ongoing'];
  }
}
