import type { When } from '#domain/calendar/when.ts';
import type { CivilDate } from '#domain/civil-date.ts';
import type { ContentLanguage, Localized } from '#domain/localized.ts';
import type { AccessibilityFeature, Category, Status } from '#domain/vocabulary.ts';
import type { ListingText } from './listing-text.ts';
import type { SeasonVenue } from './place-venues.ts';
import type { TicketsYaml } from './tickets-yaml.ts';

/** Languages of a listing other than Finnish. */
export type TranslationLanguage = Exclude<ContentLanguage, 'fi'>;

/** An event of the season, ready to be written down. */
export interface SeasonEvent {
  /** Which one it is of the events with this text at this venue, from 1. */
  readonly number: number;
  readonly venue: SeasonVenue;
  readonly text: ListingText;
  readonly category: Category;
  readonly when: When;
  readonly body: Required<Localized>;
  readonly place?: Required<Localized>;
  readonly price?: Required<Localized>;
  readonly status?: Status;
  readonly tickets?: TicketsYaml;
  readonly access?: { readonly feature: AccessibilityFeature; readonly note: Required<Localized> };
  /** Languages besides Finnish in which its venue has written it. */
  readonly translations: readonly TranslationLanguage[];
  readonly hasWebsite: boolean;
  readonly hasPicture: boolean;
  readonly checked: CivilDate;
}
