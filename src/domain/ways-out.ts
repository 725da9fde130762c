import { addDays, type CivilDate, weekdayIndex } from './civil-date.ts';
import type { Clock } from './clock.ts';
import type { DayInterval } from './day-interval.ts';
import type { EventFacts } from './event-summary.ts';
import { filterEvents } from './filter-events.ts';
import { chosenValues, type Facet, type Filters, withFacet } from './filters.ts';

/** A query near the one that found nothing, and how many events it gives. */
export type WayOut =
  | { readonly kind: 'without-text'; readonly filters: Filters; readonly count: number }
  | {
      readonly kind: 'without';
      readonly facet: Facet;
      readonly value: string;
      readonly filters: Filters;
      readonly count: number;
    }
  | { readonly kind: 'week' | 'next-week'; readonly filters: Filters; readonly count: number }
  | { readonly kind: 'neighbour'; readonly municipality: string; readonly filters: Filters; readonly count: number };

/** Municipalities of the same network, nearest first, by municipality. */
export type Neighbours = Readonly<Record<string, readonly string[]>>;

/**
 * Ways on from a query without results, each of which gives at least one event: without one of the choices, without the
 * words, the next seven days or the calendar week after this one instead of the chosen days, the nearest municipality that
 * has something.
 *
 * @param found events among which the words were found; `undefined` when nothing was typed
 */
export function waysOut(
  events: readonly EventFacts[],
  found: readonly EventFacts[] | undefined,
  filters: Filters,
  neighbours: Neighbours,
  clock: Clock,
): WayOut[] {
  const count = (changed: Filters, among = found ?? events) => filterEvents(among, changed, clock).length;
  const chosen = chosenValues(filters);
  const ways: WayOut[] = [];

  for (const [kind, days] of [['week', 'week'] as const, ['next-week', nextWeek(clock.today)] as const]) {
    if (filters.when.length === 0 || filters.when.includes(days)) continue;
    const changed = withFacet(filters, 'when', [days]);
    ways.push({ kind, filters: changed, count: count(changed) });
  }
  const near = nearest(filters.municipality, neighbours, (municipality) =>
    count(withFacet(filters, 'municipality', [municipality])),
  );
  if (near !== undefined) {
    const changed = withFacet(filters, 'municipality', [near]);
    ways.push({ kind: 'neighbour', municipality: near, filters: changed, count: count(changed) });
  }
  for (const { facet, value } of chosen) {
    const rest = (filters[facet] as readonly string[]).filter((other) => other !== value);
    const changed = withFacet(filters, facet, rest);
    ways.push({ kind: 'without', facet, value, filters: changed, count: count(changed) });
  }
  if (found !== undefined) ways.push({ kind: 'without-text', filters, count: count(filters, events) });
  return ways.filter((way) => way.count > 0);
}

/** Monday to Sunday of the calendar week after today's. */
function nextWeek(today: CivilDate): DayInterval {
  const monday = addDays(today, 7 - weekdayIndex(today));
  return `${monday}/${addDays(monday, 6)}`;
}

function nearest(
  chosen: readonly string[],
  neighbours: Neighbours,
  count: (municipality: string) => number,
): string | undefined {
  const around = chosen.flatMap((municipality) => neighbours[municipality] ?? []);
  return around.find((municipality) => !chosen.includes(municipality) && count(municipality) > 0);
}
