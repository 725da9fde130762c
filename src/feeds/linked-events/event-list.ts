import type { Event } from '#domain/event.ts';
import { isoEnd, isoStart } from '#domain/iso-date-time.ts';
import type { Localized } from '#domain/localized.ts';
import type { Occurrence } from '#domain/occurrence.ts';
import type { Venue } from '#domain/venue.ts';
import type { Status } from '#domain/vocabulary.ts';
import { LOCALE_CODES, LOCALES } from '#i18n/locales.ts';
import { eventPath, venuePath } from '#i18n/routes.ts';
import { SCHEMA_STATUS } from '../schema-status.ts';

const SOURCE = 'kaikutarjonta';

/**
 * Events in the shape of the Linked Events API (`{meta, data}`), so that what reads a city's calendar reads this one: a row for
 * each time. The card is not in it, as no feed of that kind knows cards; each row leads to the page that tells.
 */
export function linkedEventsList(events: readonly Event[], venues: ReadonlyMap<string, Venue>, origin: string): object {
  const data = events.flatMap((event) => {
    const venue = venues.get(event.venue);
    return venue ? timesOf(event).map((time) => row(event, venue, time, origin)) : [];
  });
  return { meta: { count: data.length, next: null, previous: null }, data };
}

interface Time {
  readonly key: string;
  readonly start: string;
  readonly end: string | null;
  readonly status: Status;
}

function timesOf(event: Event): Time[] {
  if (event.ongoing) {
    const { from, until } = event.ongoing;
    return [{ key: from, start: from, end: until, status: event.status }];
  }
  return event.occurrences.map((one: Occurrence) => ({
    key: `${one.date}${one.start ?? ''}`,
    start: isoStart(one),
    end: one.end !== undefined || one.endDate !== one.date ? isoEnd(one) : null,
    status: event.status === 'scheduled' ? one.status : event.status,
  }));
}

function row(event: Event, venue: Venue, { key, start, end, status }: Time, origin: string): object {
  const id = `${SOURCE}:${event.venue}.${event.slug}.${key.replace(/[-:]/g, '')}`;
  return {
    '@id': `${origin}/data/linkedevents/v1/event/${id}/`,
    '@context': 'http://schema.org',
    '@type': 'Event/LinkedEvent',
    id,
    data_source: SOURCE,
    name: texts(event.title),
    short_description: texts(event.summary),
    description: texts(event.summary),
    start_time: start,
    end_time: end,
    event_status: SCHEMA_STATUS[status],
    super_event_type: null,
    deleted: false,
    location: placeOf(venue, origin),
    in_language: event.languages.map((language) => ({ '@id': `${origin}/data/linkedevents/v1/language/${language}/` })),
    keywords: [],
    audience_min_age: event.ages?.min ?? null,
    audience_max_age: event.ages?.max ?? null,
    offers: event.price
      ? [
          {
            is_free: event.tickets.benefit === 'nothing-needed',
            price: texts(event.price),
            info_url: null,
            description: null,
          },
        ]
      : [],
    info_url: Object.fromEntries(
      LOCALE_CODES.map((locale) => [LOCALES[locale].content, origin + eventPath(locale, event.id)]),
    ),
    last_modified_time: `${event.checked}T00:00:00Z`,
  };
}

function placeOf(venue: Venue, origin: string): object {
  const { address } = venue;
  return {
    '@id': origin + venuePath('fi', venue.id),
    id: `${SOURCE}:${venue.id}`,
    name: texts(venue.name),
    street_address: address.street === undefined ? null : { fi: address.street },
    postal_code: address.postalCode ?? null,
    address_locality: address.locality === undefined ? null : { fi: address.locality },
  };
}

/** Languages that there are; the wire leaves the others out. */
const texts = (text: Localized): Localized => ({ ...text });
