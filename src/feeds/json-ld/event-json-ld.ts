import type { Event } from '#domain/event.ts';
import { isoEnd, isoStart } from '#domain/iso-date-time.ts';
import { localize } from '#domain/localized.ts';
import type { Occurrence } from '#domain/occurrence.ts';
import type { Venue } from '#domain/venue.ts';
import type { Category } from '#domain/vocabulary.ts';
import { eventPath, venuePath } from '#i18n/routes.ts';
import type { FeedContext } from '../feed-context.ts';
import { SCHEMA_STATUS } from '../schema-status.ts';
import { venueJsonLd } from './venue-json-ld.ts';

const TYPES: Readonly<Record<Category, string>> = {
  theatre: 'TheaterEvent',
  music: 'MusicEvent',
  museum: 'ExhibitionEvent',
  film: 'ScreeningEvent',
  'dance-circus': 'DanceEvent',
  festival: 'Festival',
  course: 'EducationEvent',
  'cultural-centre': 'Event',
  literature: 'LiteraryEvent',
  sport: 'SportsEvent',
};
const SCHEMA = 'https://schema.org/';

/**
 * An event for search engines (schema.org): the next time it takes place, or its period. The card is an offer for its holders,
 * never free admission for all.
 *
 * @param now the first time that is not over is told; when all are, the last
 */
export function eventJsonLd(event: Event, venue: Venue, context: FeedContext, now: number): object {
  const { language, origin, locale } = context;
  const url = origin + eventPath(locale, event.id);
  const one = event.occurrences.find(({ endsAt }) => endsAt > now) ?? event.occurrences.at(-1);
  return {
    '@context': 'https://schema.org',
    '@type': TYPES[event.categories[0] ?? 'cultural-centre'],
    '@id': url,
    url,
    name: localize(event.title, language).text,
    description: localize(event.summary, language).text,
    ...(event.languages.length > 0 && { inLanguage: event.languages }),
    ...timesOf(event, one),
    eventStatus: SCHEMA + SCHEMA_STATUS[event.status === 'scheduled' ? (one?.status ?? 'scheduled') : event.status],
    eventAttendanceMode: `${SCHEMA}OfflineEventAttendanceMode`,
    location: venueJsonLd(venue, context),
    organizer: {
      '@type': 'Organization',
      name: localize(venue.name, language).text,
      url: origin + venuePath(locale, venue.id),
    },
    ...(event.ages && { typicalAgeRange: `${event.ages.min ?? 0}-${event.ages.max ?? ''}` }),
    ...(event.tickets.benefit === 'nothing-needed' && { isAccessibleForFree: true }),
    offers: offersOf(event, one, url),
  };
}

function timesOf(event: Event, one: Occurrence | undefined) {
  if (event.ongoing) return { startDate: event.ongoing.from, endDate: event.ongoing.until };
  if (!one) return {};
  const hasEnd = one.end !== undefined || one.endDate !== one.date;
  return { startDate: isoStart(one), ...(hasEnd && { endDate: isoEnd(one) }) };
}

function offersOf(event: Event, one: Occurrence | undefined, url: string): object[] {
  const status = event.status === 'scheduled' ? one?.status : event.status;
  const availability = SCHEMA + (status === 'full' ? 'SoldOut' : status === 'cancelled' ? 'Discontinued' : 'InStock');
  if (event.tickets.benefit === 'nothing-needed') {
    return [{ '@type': 'Offer', price: 0, priceCurrency: 'EUR', availability, url }];
  }
  return [
    {
      '@type': 'Offer',
      name: 'Kaikukortti',
      price: 0,
      priceCurrency: 'EUR',
      availability,
      url,
      validForMemberTier: { '@type': 'MemberProgramTier', name: 'Kaikukortti' },
    },
    ...publicOffer(event, availability, url),
  ];
}

/** What others pay, when it is one amount: search engines read numbers and no prose. */
function publicOffer({ price }: Event, availability: string, url: string): object[] {
  const [, euros] = /^(\d{1,4}(?:[.,]\d{2})?)\s?€$/.exec(price?.fi ?? '') ?? [];
  if (euros === undefined) return [];
  return [{ '@type': 'Offer', price: Number(euros.replace(',', '.')), priceCurrency: 'EUR', availability, url }];
}
