import { type Catalogue, municipalitiesOf } from '#domain/catalogue.ts';
import type { Clock } from '#domain/clock.ts';
import type { Event } from '#domain/event.ts';
import { type EventSummary, summarise } from '#domain/event-summary.ts';
import { findable } from '#domain/findable.ts';
import { type ContentLanguage, type Localized, localize, type Phrase } from '#domain/localized.ts';
import type { Network } from '#domain/network.ts';
import type { Venue } from '#domain/venue.ts';
import { LOCALES, type Locale } from '#i18n/locales.ts';
import { type PageTexts, pageTexts } from './page-texts.ts';

/** What every view is made from: the catalogue in one locale at one moment. Made once per locale and build. */
export interface ViewContext {
  readonly catalogue: Catalogue;
  readonly locale: Locale;
  /** Language in which listings' own texts are looked for first. */
  readonly language: ContentLanguage;
  readonly clock: Clock;
  readonly t: PageTexts;
  readonly venues: ReadonlyMap<string, Venue>;
  readonly events: ReadonlyMap<string, Event>;
  readonly networks: ReadonlyMap<string, Network>;
  readonly municipalityNames: Readonly<Record<string, string>>;
  /** All events that are not over and have not moved to another address. */
  readonly coming: readonly EventSummary[];
  /** The same by municipality: what is near is looked for on every event's page. */
  readonly comingIn: ReadonlyMap<string, readonly EventSummary[]>;
  /** Whether anything in the catalogue was made up for trying the site out. */
  readonly hasExamples: boolean;
  /** Where readers' reports of mistakes go; absent when the site has no address for them. */
  readonly feedback?: string;
}

/** The context of a locale at a moment. Events whose venue is missing cannot occur: the catalogue is cross-checked. */
export function viewContext(catalogue: Catalogue, locale: Locale, clock: Clock, feedback?: string): ViewContext {
  const language = LOCALES[locale].content;
  const venues = new Map(catalogue.venues.map((venue) => [venue.id, venue]));
  const coming = findable(catalogue, clock.now).events.flatMap((event) => {
    const venue = venues.get(event.venue);
    return venue ? [summarise(event, venue, language)] : [];
  });
  return {
    catalogue,
    locale,
    language,
    clock,
    t: pageTexts(locale),
    venues,
    events: new Map(catalogue.events.map((event) => [event.id, event])),
    networks: new Map(catalogue.networks.map((network) => [network.id, network])),
    municipalityNames: Object.fromEntries(
      municipalitiesOf(catalogue).map((m) => [m.id, localize(m.name, language).text]),
    ),
    coming,
    comingIn: Map.groupBy(coming, ({ municipality }) => municipality),
    hasExamples: catalogue.venues.some((v) => v.example) || catalogue.events.some((e) => e.example),
    ...(feedback !== undefined && { feedback }),
  };
}

/** A text of the catalogue in the context's language, with its own language when that differs. */
export function phrase(text: Localized, { language }: Pick<ViewContext, 'language'>): Phrase {
  return localize(text, language);
}
