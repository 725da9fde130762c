import type { Clock } from './clock.ts';
import type { EventSummary } from './event-summary.ts';
import { FACETS, type Filters } from './filters.ts';
import type { Sort } from './finder-query.ts';
import { eventResultId, venueResultId } from './result-id.ts';
import { splitAndSort } from './sort-events.ts';
import type { VenueSummary } from './venue-summary.ts';

/** All that can be found, in one language. */
export interface FinderSource {
  /** Ids of all municipalities, also of those where there is nothing now: they can still be asked for. */
  readonly municipalities: readonly string[];
  /** Languages that can be chosen, `none` (no words needed) among them. */
  readonly languages: readonly string[];
  readonly events: readonly EventSummary[];
  readonly venues: readonly VenueSummary[];
}

/** What was found, in the order it is shown. */
export interface FinderResults {
  /** The venue that the words name best of all: it stands before the events. */
  readonly bestVenue: readonly VenueSummary[];
  readonly dated: readonly EventSummary[];
  readonly ongoing: readonly EventSummary[];
  readonly venues: readonly VenueSummary[];
}

/**
 * Joins the answer of the text search with the filters and the clock. `textIds` are result ids, best first, or `undefined`
 * when nothing was typed: then events come by time and venues are left out. With words, everything comes by rank.
 * A venue has no dates, no audience and no tickets of its own, so choosing any of those leaves only events.
 *
 * @param sort `date`: found by words and still by time
 */
export function findResults(
  source: Pick<FinderSource, 'events' | 'venues'>,
  textIds: readonly string[] | undefined,
  filters: Filters,
  clock: Clock,
  sort: Sort = 'relevance',
): FinderResults {
  if (textIds === undefined) return { bestVenue: [], ...splitAndSort(source.events, filters, clock), venues: [] };
  const rank = new Map(textIds.map((id, index) => [id, index]));
  const rankOf = (id: string) => rank.get(id) ?? Number.POSITIVE_INFINITY;
  const eventRank = (event: EventSummary) => rankOf(eventResultId(event.id));
  const venueRank = (venue: VenueSummary) => rankOf(venueResultId(venue.id));

  const { dated, ongoing } = splitAndSort(eventsAmong(source.events, textIds), filters, clock);
  const venues = source.venues
    .filter((venue) => venueRank(venue) < Number.POSITIVE_INFINITY && venueMatches(venue, filters))
    .sort((a, b) => venueRank(a) - venueRank(b));
  const bestVenue = venues.filter((venue) => venueRank(venue) === 0);
  return {
    bestVenue,
    dated: sort === 'date' ? dated : [...dated].sort((a, b) => eventRank(a) - eventRank(b)),
    ongoing: sort === 'date' ? ongoing : [...ongoing].sort((a, b) => eventRank(a) - eventRank(b)),
    venues: venues.filter((venue) => !bestVenue.includes(venue)),
  };
}

/** The events whose result ids are among those given; all of them when nothing was typed. */
export function eventsAmong(
  events: readonly EventSummary[],
  textIds: readonly string[] | undefined,
): readonly EventSummary[] {
  if (textIds === undefined) return events;
  const ids = new Set(textIds);
  return events.filter((event) => ids.has(eventResultId(event.id)));
}

/** Result ids in the order shown: what the search command prints and the page carries in `data-id`. */
export function resultIds({ bestVenue, dated, ongoing, venues }: FinderResults): string[] {
  return [
    ...bestVenue.map((venue) => venueResultId(venue.id)),
    ...dated.map((event) => eventResultId(event.id)),
    ...ongoing.map((event) => eventResultId(event.id)),
    ...venues.map((venue) => venueResultId(venue.id)),
  ];
}

/** What is known of a venue apart from its events. */
const VENUE_FACETS: ReadonlySet<string> = new Set(['municipality', 'category']);

function venueMatches(venue: VenueSummary, filters: Filters): boolean {
  const asksMore = FACETS.some((facet) => !VENUE_FACETS.has(facet) && filters[facet].length > 0);
  if (asksMore) return false;
  if (filters.municipality.length > 0 && !filters.municipality.includes(venue.municipality)) return false;
  return filters.category.length === 0 || filters.category.some((category) => venue.categories.includes(category));
}
