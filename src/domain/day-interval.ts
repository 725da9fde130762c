import { type CivilDate, isCivilDate } from './civil-date.ts';

/**
 * Days of one's own as an ISO 8601-2 interval, both ends included: `2026-12-05/2026-12-10`. An end may be open:
 * `2026-12-05/..`, `../2026-12-10`. Never both, and never backwards.
 */
export type DayInterval = `${string}/${string}`;

const OPEN = '..';
const FIRST = '0000-01-01';
const LAST = '9999-12-31';

/** Whether a choice of days is an interval and not a preset. */
export function isDayInterval(choice: string): choice is DayInterval {
  return choice.includes('/');
}

/**
 * The interval between two ends as somebody wrote them. What is not a date of this century is left out: a date field gives
 * the year 0002 while 2026 is being typed. Ends in the wrong order change places. Nothing when no end is left.
 *
 * @example dayInterval('2026-12-10', '2026-12-05') // => '2026-12-05/2026-12-10'
 */
export function dayInterval(from: string, until: string): DayInterval | undefined {
  const [a, b] = [isOffered(from) ? from : OPEN, isOffered(until) ? until : OPEN];
  if (a === OPEN && b === OPEN) return undefined;
  return a !== OPEN && b !== OPEN && a > b ? `${b}/${a}` : `${a}/${b}`;
}

/** The ends of an interval; an open one is absent. */
export function endsOf(interval: DayInterval): { readonly from?: CivilDate; readonly until?: CivilDate } {
  const [from = OPEN, until = OPEN] = interval.split('/');
  return { ...(from !== OPEN && { from }), ...(until !== OPEN && { until }) };
}

/** The days of an interval, an open end as far away as dates go. */
export function daysOfInterval(interval: DayInterval): { readonly from: CivilDate; readonly until: CivilDate } {
  const { from = FIRST, until = LAST } = endsOf(interval);
  return { from, until };
}

/** Whether a text is a date that a programme can have: one that exists, of this century. */
export function isOffered(text: string): boolean {
  return /^20\d\d-/.test(text) && isCivilDate(text);
}
