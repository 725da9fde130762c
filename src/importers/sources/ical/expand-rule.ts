import { RRuleTemporal } from 'rrule-temporal';
import type { Temporal } from 'temporal-polyfill';
import { icalTime } from './ical-time.ts';

/** More times than anybody lists one by one. */
export const MOST_TIMES = 400;
/** More steps than an honest rule takes. */
const MOST_STEPS = 20_000;

/**
 * The starts of a recurring event (RFC 5545 3.3.10), in order, from the first on.
 *
 * @param wanted called for each start: whether to go on after it
 * @returns nothing when the rule cannot be read, or is of a kind that is refused
 */
export function expandRule(
  rule: string,
  start: Temporal.ZonedDateTime,
  isDay: boolean,
  wanted: (start: Temporal.ZonedDateTime) => 'take' | 'pass' | 'stop',
): Temporal.ZonedDateTime[] | undefined {
  const found: Temporal.ZonedDateTime[] = [];
  try {
    if (isBeyondUs(rule, start, isDay)) return undefined;
    const recurrence = new RRuleTemporal({
      rruleString: `RRULE:${withUtcEnd(rule, start, isDay)}`,
      dtstart: start,
      maxIterations: MOST_STEPS,
    });
    recurrence.all((at) => {
      const verdict = wanted(at);
      if (verdict === 'take') found.push(at);
      return verdict !== 'stop' && found.length < MOST_TIMES;
    });
  } catch {
    // The library throws on rules that are none, and on those that never find a day.
    return undefined;
  }
  return found;
}

/**
 * What the library answers wrongly, found with libical's test cases: refused rather than shown on a wrong day. Days of the
 * year on weekdays; the days of a month in a year that names no month; and weeks by number of which the event's first day
 * is in one that belongs to another year than the day.
 */
function isBeyondUs(rule: string, start: Temporal.ZonedDateTime, isDay: boolean): boolean {
  const part = (name: string) => new RegExp(`(?:^|;)${name}=([^;]*)`, 'i').exec(rule)?.[1];
  const weeks = part('BYWEEKNO')?.split(',').map(Number) ?? [];
  const beginsInOther = start.yearOfWeek !== start.year && weeks.some((week) => week < 0 || week === start.weekOfYear);
  return (
    // Thursdays decide to which year a week belongs (ISO 8601), and are never in another.
    (beginsInOther && part('BYDAY') !== 'TH') ||
    (part('BYYEARDAY') !== undefined && part('BYDAY') !== undefined) ||
    (/FREQ=YEARLY/i.test(rule) && part('BYMONTHDAY') !== undefined && part('BYMONTH') === undefined) ||
    (isDay && /BY(?:HOUR|MINUTE|SECOND)=/i.test(rule))
  );
}

/** Feeds write `UNTIL` on the clock of the event, where the standard wants UTC. */
function withUtcEnd(rule: string, start: Temporal.ZonedDateTime, isDay: boolean): string {
  return rule.replace(/UNTIL=([^;]+)/i, (whole, until: string) => {
    if (/Z$/i.test(until)) return whole;
    const end = icalTime(until, start.timeZoneId);
    if (end === undefined || end === 'unknown-zone') return whole;
    const last =
      end.isDay && !isDay ? end.at.withTimeZone(start.timeZoneId).with({ hour: 23, minute: 59, second: 59 }) : end.at;
    const utc = last.toInstant().toZonedDateTimeISO('UTC').toPlainDateTime();
    return `UNTIL=${utc.toString({ smallestUnit: 'second' }).replace(/[-:]/g, '')}Z`;
  });
}
