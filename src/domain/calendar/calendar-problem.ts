/** What can be wrong with dates that are each well written. The sentences for the venue are in `i18n`. */
export const CALENDAR_PROBLEMS = [
  'no-such-date',
  'no-such-time',
  'skipped-time',
  'repeated-time',
  'end-without-start',
  'end-before-start',
  'night-too-long',
  'end-equals-start',
  'occurrence-too-long',
  'duplicate-time',
  'no-dates',
  'no-days',
  'bad-interval',
  'until-before-from',
  'nothing-left',
  'not-an-occurrence',
  'changed-twice',
  'changed-and-excepted',
  'change-without-end',
  'too-many',
  'span-too-long',
  'too-far-ahead',
  'bad-opening-hours',
  'never-open-in-range',
] as const;

export type CalendarProblemCode = (typeof CALENDAR_PROBLEMS)[number];

/** One problem, as data: where it is, relative to `when`, and the values its sentence needs. */
export interface CalendarProblem {
  readonly code: CalendarProblemCode;
  readonly path: readonly (string | number)[];
  readonly values: Readonly<Record<string, string | number>>;
}

/** @example problem('duplicate-time', ['dates', 2], { date: '2026-12-05' }) */
export function problem(
  code: CalendarProblemCode,
  path: CalendarProblem['path'],
  values: CalendarProblem['values'] = {},
): CalendarProblem {
  return { code, path, values };
}
