import { type Catalogue, municipalitiesOf } from '#domain/catalogue.ts';
import type { Event } from '#domain/event.ts';
import { type ContentLanguage, localize } from '#domain/localized.ts';
import type { Venue } from '#domain/venue.ts';
import { LOCALES, type Locale } from '#i18n/locales.ts';

/** What every feed in one language is made from. */
export interface FeedContext {
  readonly locale: Locale;
  readonly language: ContentLanguage;
  /** `https://host`, without a slash at the end. */
  readonly origin: string;
  readonly venues: ReadonlyMap<string, Venue>;
  readonly municipalityNames: Readonly<Record<string, string>>;
  /** Age under which own children come along, by network. */
  readonly childAgeLimits: Readonly<Record<string, number>>;
}

/** The context of a locale. */
export function feedContext(catalogue: Catalogue, locale: Locale, origin: string): FeedContext {
  const language = LOCALES[locale].content;
  return {
    locale,
    language,
    origin,
    venues: new Map(catalogue.venues.map((venue) => [venue.id, venue])),
    municipalityNames: Object.fromEntries(
      municipalitiesOf(catalogue).map(({ id, name }) => [id, localize(name, language).text]),
    ),
    childAgeLimits: Object.fromEntries(catalogue.networks.map(({ id, childAgeLimit }) => [id, childAgeLimit])),
  };
}

/** The events that other programmes may have: those that have not moved to another address. */
export function feedEvents(catalogue: Catalogue): readonly Event[] {
  return catalogue.events.filter(({ movedTo }) => movedTo === undefined);
}
