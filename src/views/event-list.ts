import type { EventSummary } from '#domain/event-summary.ts';
import { formatFinderQuery } from '#domain/finder-query.ts';
import type { EpochMinutes } from '#domain/occurrence.ts';
import { onceEach } from '#domain/once-each.ts';
import { type SplitEvents, splitAndSort } from '#domain/sort-events.ts';
import { timesLeft } from '#domain/times-left.ts';
import { plainPath } from '#i18n/plain/plain-paths.ts';
import { calendarPath, eventListPath, sectionPath, venuePath } from '#i18n/routes.ts';
import { type EventCardView, eventCardView } from './event-card-view.ts';
import type { Link } from './link.ts';
import { type LinkGroup, listLinks } from './list-links.ts';
import { filtersOf, inMonth, type ListSelection, outingIn, rangeOf } from './list-selection.ts';
import { listTitle, venueName } from './list-title.ts';
import { newsFeeds } from './news-feeds.ts';
import type { PageHead } from './page-head.ts';
import { programmePath } from './programme/programme-scopes.ts';
import { canBeTakenAlong } from './take-along/take-along-towns.ts';
import { eventsAt, hasMoreEvents } from './venue-events.ts';
import type { ViewContext } from './view-context.ts';

/** Cards on one page: what fits in one round trip and on a cheap phone. */
export const PAGE_SIZE = 50;

/** Longer lists say no number: to keep it right, the page has to carry the ends of the events on its further pages. */
export const COUNTED_AT_MOST = 200;

/** A ready-made list of events, one page of it. */
export interface EventListView {
  readonly head: PageHead;
  readonly title: string;
  /** All events of the list, this page's and the others'; only on the first page, where it can be kept right. */
  readonly count?: number;
  /** Ends of the events on further pages, which the number counts too; epoch minutes. */
  readonly endsElsewhere: readonly EpochMinutes[];
  /** By their next time. */
  readonly dated: readonly EventCardView[];
  /** Open for weeks; always after the dated ones. */
  readonly ongoing: readonly EventCardView[];
  readonly waysOn: readonly Link[];
  readonly previous?: Link;
  readonly next?: Link;
  /** The same question to the finder; with the days for which this page is true, where it is about days. */
  readonly finder: Link & { readonly from?: string; readonly until?: string };
  readonly lists: readonly LinkGroup[];
  /** From a town's list to what there is for children this weekend, and back; from a venue's to the venue. */
  readonly beside?: Link;
  /** The programme of a town on paper. */
  readonly programme?: Link;
  /** Where its events are taken along for when there is no line. */
  readonly takeAlong?: Link;
  /** What can be subscribed to as a calendar: a list about days goes stale by itself. */
  readonly calendar?: { readonly code: string; readonly what: string };
}

type Coming = Pick<ViewContext, 'coming' | 'clock'>;

/** Every page of a list asks for the whole of it. */
const found = onceEach(
  (context: Coming, selection: ListSelection): SplitEvents<EventSummary> => {
    const { coming, clock } = context;
    if (selection.kind === 'venue') return eventsAt(context, selection.code);
    if (selection.kind !== 'month') return splitAndSort(coming, filtersOf(selection), clock);
    const { dated, ongoing } = splitAndSort(inMonth(coming, selection.code, clock), filtersOf(selection), clock);
    const days = rangeOf(selection, clock.today);
    const byStart = dated
      .map((event) => ({ event, start: timesLeft(event, clock, days)[0]?.startsAt ?? 0 }))
      .sort((a, b) => a.start - b.start);
    return { dated: byStart.map(({ event }) => event), ongoing };
  },
  ({ code }) => code,
);

/** The events of a list, dated ones first by next time. */
export const eventsOf = (selection: ListSelection, context: Coming): SplitEvents<EventSummary> =>
  found(context, selection);

/** How many pages a list has; at least one. */
export function pageCount(selection: ListSelection, context: ViewContext): number {
  const { dated, ongoing } = eventsOf(selection, context);
  return Math.max(1, Math.ceil((dated.length + ongoing.length) / PAGE_SIZE));
}

/** Whether a list stands in plain Finnish too. */
export function hasPlainList({ kind }: ListSelection): boolean {
  return kind === 'all' || kind === 'municipality' || kind === 'audience';
}

/** Address of one page of a list, from 1. */
export function listPath({ locale }: Pick<ViewContext, 'locale'>, { code }: ListSelection, page: number): string {
  const first = code === 'all' ? sectionPath(locale, 'events') : eventListPath(locale, code);
  return page > 1 ? `${first}${page}/` : first;
}

/** News feeds and the calendar of a list, for programs that look for them. */
function feedsOf({ kind, code }: ListSelection, what: string, context: ViewContext): NonNullable<PageHead['feeds']> {
  const news = newsFeeds(context).filter(
    (feed) => feed.code.replace(/-viikko$/, '') === (kind === 'all' ? 'kaikki' : kind === 'municipality' ? code : ''),
  );
  return [
    ...news.flatMap(({ path, title }) => [
      { href: `${path}.xml`, type: 'application/rss+xml', title },
      { href: `${path}.json`, type: 'application/feed+json', title },
    ]),
    ...(CALENDARS.has(kind) ? [{ href: calendarPath(context.locale, code), type: 'text/calendar', title: what }] : []),
  ];
}

const CALENDARS = new Set<ListSelection['kind']>(['municipality', 'category', 'audience', 'venue']);

/** One page of a list, from 1. */
export function eventListView(context: ViewContext, selection: ListSelection, page = 1): EventListView {
  const { t, locale, clock } = context;
  const { dated, ongoing } = eventsOf(selection, context);
  const all = [...dated, ...ongoing];
  const pages = Math.max(1, Math.ceil(all.length / PAGE_SIZE));
  const range = rangeOf(selection, clock.today);
  const shown = all.slice((page - 1) * PAGE_SIZE, page * PAGE_SIZE);
  const card = (event: EventSummary) => eventCardView(event, { ...context, ...(range && { range }) });
  const heading = listTitle(selection, context);
  const title = page === 1 ? heading : `${heading}, ${t('list.page', { page, pages })}`;
  const isCounted = page === 1 && all.length <= COUNTED_AT_MOST;
  const text = selection.kind === 'venue' ? venueName(selection.code, context) : '';
  const query = formatFinderQuery({ text, filters: filtersOf(selection) });
  return {
    head: {
      locale,
      path: listPath(context, selection, page),
      ...(hasPlainList(selection) && { plain: plainPath(listPath({ locale: 'fi' }, selection, 1)) }),
      title,
      description: t('list.description', { what: title }),
      section: 'events',
      ...(isOnlyForPeople(selection, context) && { noindex: true }),
      feeds: feedsOf(selection, heading, context),
    },
    title,
    ...(isCounted && { count: all.length }),
    // In their own order, which packs better than that of the events.
    endsElsewhere: isCounted
      ? all
          .slice(PAGE_SIZE)
          .map((event) => card(event).endsAt)
          .sort((a, b) => a - b)
      : [],
    dated: shown.filter((event) => event.ongoing === undefined).map(card),
    ongoing: shown.filter((event) => event.ongoing !== undefined).map(card),
    waysOn: waysOn(context, selection),
    ...(page > 1 && { previous: { href: listPath(context, selection, page - 1), text: t('list.previous') } }),
    ...(page < pages && { next: { href: listPath(context, selection, page + 1), text: t('list.next') } }),
    finder: {
      href: sectionPath(locale, 'events') + query,
      text: t('list.narrow'),
      ...(selection.kind !== 'month' && range && { from: clock.today, until: range.until }),
    },
    ...(CALENDARS.has(selection.kind) && { calendar: { code: selection.code, what: heading } }),
    ...(selection.kind === 'municipality' && {
      beside: { href: eventListPath(locale, outingIn(selection.code).code), text: t('list.outing') },
      programme: { href: programmePath(locale, selection.code), text: t('programme.link') },
    }),
    ...(selection.kind === 'outing' && { beside: townLink(context, selection.municipality) }),
    ...(selection.kind === 'venue' && {
      beside: { href: venuePath(locale, selection.code), text: t('list.venue', { venue: text }) },
    }),
    ...(selection.kind === 'municipality' &&
      canBeTakenAlong(selection.code, context) && {
        takeAlong: { href: `${sectionPath(locale, 'takeAlong')}#${selection.code}`, text: t('along.link') },
      }),
    lists: listLinks(context, selection),
  };
}

/** Whether a list is no result for search engines: that of an example, or of a venue whose own page holds as much. */
function isOnlyForPeople({ kind, code }: ListSelection, context: ViewContext): boolean {
  const venue = kind === 'venue' ? context.venues.get(code) : undefined;
  return venue !== undefined && (venue.example || !hasMoreEvents(venue, context));
}

type LinkContext = Pick<ViewContext, 't' | 'locale' | 'municipalityNames'>;

const townLink = ({ t, locale, municipalityNames }: LinkContext, town: string): Link => ({
  href: eventListPath(locale, town),
  text: t('list.outing.town', { town: municipalityNames[town] ?? town }),
});

/** Where to go from a list on which nothing is left. */
export function waysOn(context: LinkContext, selection?: ListSelection): Link[] {
  const { t, locale } = context;
  return [
    ...(selection?.kind === 'outing' ? [townLink(context, selection.municipality)] : []),
    ...(selection?.kind === 'all' ? [] : [{ href: sectionPath(locale, 'events'), text: t('list.empty.all') }]),
    { href: sectionPath(locale, 'venues'), text: t('list.empty.venues') },
    { href: sectionPath(locale, 'issuers'), text: t('list.empty.help') },
  ];
}
