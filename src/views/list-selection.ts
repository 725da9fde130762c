import { type CivilDate, fromDayNumber, monthOf, toDayNumber } from '#domain/civil-date.ts';
import type { Clock } from '#domain/clock.ts';
import type { DateRange } from '#domain/date-presets.ts';
import { datesOf } from '#domain/dates-of.ts';
import type { EventSummary } from '#domain/event-summary.ts';
import { type Filters, NO_FILTERS } from '#domain/filters.ts';
import { outingCode, outingFilters } from '#domain/outing.ts';
import { hasTimesLeft, timesLeft } from '#domain/times-left.ts';
import { AUDIENCES, type Audience, CATEGORIES, type Category } from '#domain/vocabulary.ts';

/** What a ready-made list holds. `code` is the last part of its address; `all` stands for `/tapahtumat/` itself. */
export type ListSelection =
  | { readonly kind: 'all'; readonly code: 'all' }
  | { readonly kind: 'when'; readonly code: 'today' | 'weekend' }
  | { readonly kind: 'municipality'; readonly code: string }
  | { readonly kind: 'category'; readonly code: Category }
  | { readonly kind: 'audience'; readonly code: Audience }
  | { readonly kind: 'month'; readonly code: string }
  | { readonly kind: 'outing'; readonly code: string; readonly municipality: string }
  | { readonly kind: 'venue'; readonly code: string };

export const ALL_EVENTS: ListSelection = { kind: 'all', code: 'all' };

/** What many want to know at once: this weekend, for children, in their own town. A link from the town's list, no finder needed. */
export const outingIn = (municipality: string): ListSelection => ({
  kind: 'outing',
  code: outingCode(municipality),
  municipality,
});

/**
 * Every ready-made list that is linked from all others: all, days, each municipality and its outings, category and audience (also those with nothing in them
 * now, so that their address can be kept), and the months in which something happens.
 */
export function listSelections(
  municipalities: readonly string[],
  coming: readonly EventSummary[],
  clock: Clock,
): ListSelection[] {
  return [
    ALL_EVENTS,
    { kind: 'when', code: 'today' },
    { kind: 'when', code: 'weekend' },
    ...municipalities.map((code) => ({ kind: 'municipality', code }) as const),
    ...municipalities.map(outingIn),
    ...CATEGORIES.map((code) => ({ kind: 'category', code }) as const),
    ...AUDIENCES.map((code) => ({ kind: 'audience', code }) as const),
    ...monthsWith(coming, clock).map((code) => ({ kind: 'month', code }) as const),
  ];
}

/** The finder's filters for a list; a month is not among them, it is a range, and a venue is asked for by its name. */
export function filtersOf(selection: ListSelection): Filters {
  switch (selection.kind) {
    case 'all':
    case 'month':
    case 'venue':
      return NO_FILTERS;
    case 'municipality':
      return { ...NO_FILTERS, municipality: [selection.code] };
    case 'category':
      return { ...NO_FILTERS, category: [selection.code] };
    case 'audience':
      return { ...NO_FILTERS, audience: [selection.code] };
    case 'when':
      return { ...NO_FILTERS, when: [selection.code] };
    case 'outing':
      return outingFilters(selection.municipality);
  }
}

/** The days a list is about, when it is about days. */
export function rangeOf(selection: ListSelection, today: CivilDate): DateRange | undefined {
  if (selection.kind === 'when') return datesOf(selection.code, today);
  if (selection.kind === 'outing') return datesOf('weekend', today);
  return selection.kind === 'month' ? daysOfMonth(selection.code) : undefined;
}

/** Months (`YYYY-MM`) in which a dated event that is not over has a time. */
export function monthsWith(coming: readonly EventSummary[], clock: Clock): string[] {
  const months = coming.flatMap((event) => timesLeft(event, clock).map((o) => monthOf(o.date)));
  return [...new Set(months)].filter((month) => month >= monthOf(clock.today)).sort();
}

/** The events of a month, of those given. */
export function inMonth(events: readonly EventSummary[], month: string, clock: Clock): EventSummary[] {
  const days = daysOfMonth(month);
  return events.filter((event) => hasTimesLeft(event, clock, days));
}

function daysOfMonth(month: string): DateRange {
  const next = fromDayNumber(toDayNumber(`${month}-01`) + 31).slice(0, 7);
  return { from: `${month}-01`, until: fromDayNumber(toDayNumber(`${next}-01`) - 1) };
}
