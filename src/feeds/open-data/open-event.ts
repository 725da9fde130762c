import type { Event } from '#domain/event.ts';
import { isoEnd, isoStart } from '#domain/iso-date-time.ts';
import { LOCALE_CODES, LOCALES } from '#i18n/locales.ts';
import { eventPath } from '#i18n/routes.ts';
import { OPEN_LICENCE } from './open-licence.ts';

/** An event as open data: the catalogue's own words and codes, instants with Helsinki's offset. */
export function openEvent(event: Event, origin: string): Record<string, unknown> {
  const { id, venue, network, municipality, title, summary, categories, audience, ages, languages } = event;
  const { status, statusNote, price, place, durationMinutes, ongoing, tickets, accessibility, accessibilityNote } =
    event;
  return {
    id,
    url: Object.fromEntries(LOCALE_CODES.map((locale) => [LOCALES[locale].content, origin + eventPath(locale, id)])),
    title,
    summary,
    venue,
    network,
    municipality,
    categories,
    audience,
    ...(ages && { ages }),
    languages,
    ...(durationMinutes !== undefined && { durationMinutes }),
    ...(place && { place }),
    ...(price && { price }),
    status,
    ...(statusNote && { statusNote }),
    occurrences: event.occurrences.map((one) => ({
      start: isoStart(one),
      ...((one.end !== undefined || one.endDate !== one.date) && { end: isoEnd(one) }),
      status: status === 'scheduled' ? one.status : status,
      ...(one.note && { note: one.note }),
    })),
    ...(ongoing && {
      ongoing: {
        from: ongoing.from,
        until: ongoing.until,
        ...(ongoing.openingHours !== undefined && { openingHours: ongoing.openingHours }),
      },
    }),
    tickets,
    accessibility,
    ...(accessibilityNote && { accessibilityNote }),
    ...(event.website !== undefined && { website: event.website }),
    sources: event.sources,
    checked: event.checked,
    attribution: OPEN_LICENCE.attribution,
    ...(event.example && { example: true }),
  };
}
