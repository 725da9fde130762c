import type { Catalogue } from '#domain/catalogue.ts';
import type { Event } from '#domain/event.ts';
import { onceEach } from '#domain/once-each.ts';
import type { Venue } from '#domain/venue.ts';
import { COUNTED_AT_MOST, eventsOf, PAGE_SIZE } from '#views/event-list.ts';
import { monthsIn } from '#views/list-links.ts';
import type { ListSelection } from '#views/list-selection.ts';
import { PLAIN_LIST_SIZE } from '#views/plain/plain-lists.ts';
import type { ProgrammeScope } from '#views/programme/programme-scopes.ts';
import { similarTo } from '#views/similar-view.ts';
import { canBeTakenAlong } from '#views/take-along/take-along-towns.ts';
import type { ViewContext } from '#views/view-context.ts';
import type { ListPage } from './_list-paths.ts';

// What pages are made of (`src/catalogue/page-key.ts`). Too much costs a page that is made anew for nothing; too little would leave a page that
// says what is no longer so.

/** An event with those that its page says are like it. */
export function eventWithSimilar(event: Event, venue: Venue, context: ViewContext): unknown[] {
  const ids = similarTo(event, venue, context).map((one) => one.event.id);
  return [event, venue, ...withVenues(ids, context)];
}

const byVenue = onceEach(({ events }: Catalogue, _what: 'venue') => Map.groupBy(events, ({ venue }) => venue));

/** A venue with all its events: of its page, its calendar, its picks. */
export function venueWithEvents(venue: Venue, { catalogue }: ViewContext): unknown[] {
  return [venue, ...(byVenue(catalogue, 'venue').get(venue.id) ?? [])];
}

/** Paper, frames and screens ask about the same ones. */
const comingIn = onceEach(
  ({ coming }: ViewContext, { holds }: ProgrammeScope) => coming.filter((event) => holds(event)).map(({ id }) => id),
  ({ code }) => code,
);

/** The coming events of a programme, a frame or a screen. */
export function scopeWithEvents(scope: ProgrammeScope, context: ViewContext): unknown[] {
  return [context.venues.get(scope.code), ...withVenues(comingIn(context, scope), context)];
}

interface Feed {
  readonly code: string;
  /** Of news; absent of calendars, whose codes are their own. */
  readonly kind?: string;
  holds(event: Event): boolean;
}

/** The same ones in every locale. */
const allIn = onceEach(
  ({ events }: Catalogue, { holds }: Feed) => events.filter((event) => holds(event)).map(({ id }) => id),
  ({ kind, code }) => `${kind} ${code}`,
);

/** The events of a calendar or a news feed, those that are over too. */
export function feedWithEvents(feed: Feed, context: ViewContext): unknown[] {
  return [context.venues.get(feed.code), ...withVenues(allIn(context.catalogue, feed), context)];
}

/**
 * One page of a ready-made list. The first counts all its events for as long as they last, so it knows when those of the others
 * are over; and all name the months in which there is something.
 */
export function listWithEvents({ selection, page }: ListPage, context: ViewContext): unknown[] {
  const all = idsOf(selection, context);
  const shown = all.slice((page - 1) * PAGE_SIZE, page * PAGE_SIZE);
  const counted = page === 1 && all.length <= COUNTED_AT_MOST ? all.slice(PAGE_SIZE) : [];
  const along = selection.kind === 'municipality' && canBeTakenAlong(selection.code, context);
  return [
    all.length,
    along,
    monthsIn(context).join(),
    ...counted.flatMap((id) => [context.events.get(id)?.occurrences, context.events.get(id)?.ongoing]),
    ...withVenues(shown, context),
  ];
}

/** A list in plain Finnish: it has one page, which says when there are more events than it shows. */
export function plainListWithEvents(selection: ListSelection, context: ViewContext): unknown[] {
  const all = idsOf(selection, context);
  return [all.length, ...withVenues(all.slice(0, PLAIN_LIST_SIZE), context)];
}

function idsOf(selection: ListSelection, context: ViewContext): string[] {
  const { dated, ongoing } = eventsOf(selection, context);
  return [...dated, ...ongoing].map(({ id }) => id);
}

const withVenues = (ids: readonly string[], { events, venues }: ViewContext): (Event | Venue | undefined)[] =>
  ids.flatMap((id) => {
    const event = events.get(id);
    return [event, event && venues.get(event.venue)];
  });
