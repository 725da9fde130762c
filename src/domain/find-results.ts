import type { Clock } from './clock.ts';
import type { EventFacts } from './event-summary.ts';
import { FACETS, type Filters } from './filters.ts';
import type { Sort } from './finder-query.ts';
import { splitAndSort } from './sort-events.ts';
import type { VenueSummary } from './venue-summary.ts';

/** An event as it can be found; what it is called comes apart (`EventName`). */
export interface FoundEvent extends EventFacts {
  /** By this the text search and the names know it. */
  readonly number: number;
  /** Id of its venue. */
  readonly venue: string;
}

/** A venue as it can be found. */
export interface FoundVenue extends VenueSummary {
  readonly number: number;
}

/** All that can be found, in one language. */
export interface FinderSource {
  /** Names the numbering: that of the text search must be the same (`editionOf`). */
  readonly edition: string;
  /** Ids of all municipalities, also of those where there is nothing now: they can still be asked for. */
  readonly municipalities: readonly string[];
  /** Languages that can be chosen, `none` (no words needed) among them. */
  readonly languages: readonly string[];
  readonly events: readonly FoundEvent[];
  readonly venues: readonly FoundVenue[];
}

/** What was found, in the order it is shown. */
export interface FinderResults {
  /** The venue whose name the words are, or that they name best of all and that is known: it stands before the events. */
  readonly bestVenue: readonly FoundVenue[];
  readonly dated: readonly FoundEvent[];
  readonly ongoing: readonly FoundEvent[];
  readonly venues: readonly FoundVenue[];
  /** Venues of which nobody knows whether the card works there: after all others. */
  readonly unconfirmed: readonly FoundVenue[];
}

/**
 * Joins the answer of the text search with the filters and the clock. `numbers` are those of the listings, best first, or `undefined`
 * when nothing was typed: then events come by time and venues are left out. With words, everything comes by rank.
 * A venue has no dates, no audience and no tickets of its own, so choosing any of those leaves only events.
 *
 * @param how `sort: 'date'`: found by words and still by time; `text`: what was typed, so that a venue of just that name stands first
 *   even when nobody knows whether the card works there
 */
export function findResults(
  source: Pick<FinderSource, 'events' | 'venues'>,
  numbers: readonly number[] | undefined,
  filters: Filters,
  clock: Clock,
  { sort = 'relevance', text = '' }: { readonly sort?: Sort | undefined; readonly text?: string } = {},
): FinderResults {
  if (numbers === undefined)
    return { bestVenue: [], ...splitAndSort(source.events, filters, clock), venues: [], unconfirmed: [] };
  const rank = new Map(numbers.map((number, index) => [number, index]));
  const rankOf = ({ number }: { readonly number: number }) => rank.get(number) ?? Number.POSITIVE_INFINITY;
  const byRank = <T extends { readonly number: number }>(found: readonly T[]): readonly T[] =>
    [...found].sort((a, b) => rankOf(a) - rankOf(b));

  const { dated, ongoing } = splitAndSort(eventsAmong(source.events, numbers), filters, clock);
  const found = byRank(source.venues.filter((venue) => rank.has(venue.number) && venueMatches(venue, filters)));
  const named = found.find(({ name }) => name.text.toLowerCase() === text.toLowerCase());
  const best = named ?? found.find((venue) => rankOf(venue) === 0 && !isUnconfirmed(venue));
  const others = found.filter((venue) => venue !== best);
  return {
    bestVenue: best ? [best] : [],
    dated: sort === 'date' ? dated : byRank(dated),
    ongoing: sort === 'date' ? ongoing : byRank(ongoing),
    venues: others.filter((venue) => !isUnconfirmed(venue)),
    unconfirmed: others.filter(isUnconfirmed),
  };
}

/** Whether nobody knows that the card works at a venue. */
export const isUnconfirmed = ({ participation }: VenueSummary) => participation === 'unconfirmed';

/** The events whose numbers are among those given; all of them when nothing was typed. */
export function eventsAmong(
  events: readonly FoundEvent[],
  numbers: readonly number[] | undefined,
): readonly FoundEvent[] {
  if (numbers === undefined) return events;
  const wanted = new Set(numbers);
  return events.filter(({ number }) => wanted.has(number));
}

/** What is known of a venue apart from its events. */
const VENUE_FACETS: ReadonlySet<string> = new Set(['municipality', 'category']);

function venueMatches(venue: VenueSummary, filters: Filters): boolean {
  const asksMore = FACETS.some((facet) => !VENUE_FACETS.has(facet) && filters[facet].length > 0);
  if (asksMore) return false;
  if (filters.municipality.length > 0 && !filters.municipality.includes(venue.municipality)) return false;
  return filters.category.length === 0 || filters.category.some((category) => venue.categories.includes(category));
}
