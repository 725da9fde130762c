import type { EventSummary } from '#domain/event-summary.ts';
import { NO_FILTERS } from '#domain/filters.ts';
import { onceEach } from '#domain/once-each.ts';
import { type SplitEvents, splitAndSort } from '#domain/sort-events.ts';
import type { Venue } from '#domain/venue.ts';
import { eventListPath } from '#i18n/routes.ts';
import type { Link } from './link.ts';
import type { ViewContext } from './view-context.ts';

type Coming = Pick<ViewContext, 'coming' | 'clock'>;

/** As many of a kind stand on a venue's own page, before the way there and what helps inside. */
const SHOWN = 5;
/** One more of a kind is not worth a second page, as long as the page stays light. */
const ONE_MORE = SHOWN + 1;
const IN_ALL = 2 * SHOWN;

const byVenue = onceEach(({ coming }: Coming, _what: 'venue') =>
  Map.groupBy(coming, ({ id }) => id.slice(0, id.indexOf('/'))),
);

/** The coming events at a venue. */
export const eventsAt = onceEach(
  (context: Coming, venue: string): SplitEvents<EventSummary> =>
    splitAndSort(byVenue(context, 'venue').get(venue) ?? [], NO_FILTERS, context.clock),
);

/**
 * Whether a venue's events have a list of their own: as long as there are any, so that its address holds when they grow few. Pages
 * lead to it when it has more than they show.
 */
export function hasOwnList({ id, movedTo }: Pick<Venue, 'id' | 'movedTo'>, context: Coming): boolean {
  const { dated, ongoing } = eventsAt(context, id);
  return movedTo === undefined && dated.length + ongoing.length > 0;
}

/** Whether a venue has more events than its own page shows. */
export function hasMoreEvents({ id, movedTo }: Pick<Venue, 'id' | 'movedTo'>, context: Coming): boolean {
  const { dated, ongoing } = eventsAt(context, id);
  const isMuch = dated.length > ONE_MORE || ongoing.length > ONE_MORE || dated.length + ongoing.length > IN_ALL;
  return movedTo === undefined && isMuch;
}

/** The events that a venue's page shows, and the list of all of them where those are not all. */
export function eventsOnPage(
  venue: Pick<Venue, 'id' | 'movedTo'>,
  context: ViewContext,
): SplitEvents<EventSummary> & { readonly more?: Link } {
  const { dated, ongoing } = eventsAt(context, venue.id);
  if (!hasMoreEvents(venue, context)) return { dated, ongoing };
  const { t, locale } = context;
  return {
    dated: dated.slice(0, SHOWN),
    ongoing: ongoing.slice(0, SHOWN),
    more: { href: eventListPath(locale, venue.id), text: t('venue.events.all') },
  };
}
