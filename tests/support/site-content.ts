import { buildSettings } from '#content-layer/build-settings.ts';
import { readContent } from '#content-layer/read-content.ts';
import type { Catalogue } from '#domain/catalogue.ts';
import type { Clock } from '#domain/clock.ts';
import { type EventSummary, summarise } from '#domain/event-summary.ts';
import { LOCALES, type Locale } from '#i18n/locales.ts';
import type { TestSite } from './built-sites.ts';

/** The catalogue a test site was built from, and the moment it counts as built. */
export async function catalogueOf(site: TestSite): Promise<{ catalogue: Catalogue; clock: Clock }> {
  const settings = buildSettings(site.env);
  const { catalogue } = await readContent(settings);
  return { catalogue, clock: { now: settings.now, today: settings.today } };
}

/** The summaries of all events, straight from the catalogue and not from anything that was built. */
export function summariesOf(catalogue: Catalogue, locale: Locale): EventSummary[] {
  const venues = new Map(catalogue.venues.map((venue) => [venue.id, venue]));
  return catalogue.events.flatMap((event) => {
    const venue = venues.get(event.venue);
    return venue && event.movedTo === undefined ? [summarise(event, venue, LOCALES[locale].content)] : [];
  });
}
