import type { CalendarProblem, CalendarProblemCode } from '#domain/calendar/calendar-problem.ts';
import type { OpeningHoursProblem } from '#domain/opening-hours.ts';
import type { Locale } from './locales.ts';
import { CALENDAR_RULE_PROBLEM_STRINGS } from './strings/calendar-rule-problems.ts';
import { CALENDAR_TIME_PROBLEM_STRINGS } from './strings/calendar-time-problems.ts';
import { OPENING_HOURS_PROBLEM_STRINGS } from './strings/opening-hours-problems.ts';
import { type StringEntry, translate } from './strings.ts';

/** A problem in sentences: what is wrong, and what to do about it. */
export interface ProblemText {
  readonly message: string;
  readonly fix: string;
}

// Typed over the codes, so that a new problem without its sentences does not compile.
const CALENDAR_STRINGS: Record<CalendarProblemCode | `${CalendarProblemCode}.fix`, StringEntry> = {
  ...CALENDAR_TIME_PROBLEM_STRINGS,
  ...CALENDAR_RULE_PROBLEM_STRINGS,
};
const HOURS_STRINGS: Record<OpeningHoursProblem['code'] | `${OpeningHoursProblem['code']}.fix`, StringEntry> =
  OPENING_HOURS_PROBLEM_STRINGS;

/** What is wrong with the dates of an event, for the venue that wrote them. */
export function calendarProblemText({ code, values }: CalendarProblem, locale: Locale): ProblemText {
  const t = translate(CALENDAR_STRINGS, locale);
  return { message: t(code, values), fix: t(`${code}.fix`, values) };
}

/** What is wrong with opening hours, for the venue that wrote them. */
export function openingHoursProblemText({ code, text }: OpeningHoursProblem, locale: Locale): ProblemText {
  const t = translate(HOURS_STRINGS, locale);
  return { message: t(code, { text }), fix: t(`${code}.fix`) };
}
