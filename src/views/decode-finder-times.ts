import { type CivilDate, fromDayNumber, fromMinuteOfDay } from '#domain/civil-date.ts';
import type { OngoingOffer } from '#domain/event.ts';
import type { SummaryOccurrence } from '#domain/event-summary.ts';
import { STATUSES } from '#domain/vocabulary.ts';
import { civilMinutes, DAY, NONE, type OngoingColumns, type TimeColumns } from './finder-data.ts';
import { itemAt as at } from './item-at.ts';
import { unpackNumbers } from './number-text.ts';

/** All times of all events one after the other. `counts`: how many each event has. */
export function decodeTimes(columns: TimeColumns, counts: readonly number[]): SummaryOccurrence[] {
  // Thousands of times share some hundred days.
  const dates = new Map<number, CivilDate>();
  const dateOf = (number: number) => {
    const date = dates.get(number) ?? fromDayNumber(number);
    dates.set(number, date);
    return date;
  };
  const days = decodeDays(columns, counts);
  const [starts, more, ends] = [unpackNumbers(columns.start), unpackNumbers(columns.more), unpackNumbers(columns.end)];
  const [startsAt, endsAt] = [unpackNumbers(columns.startsAt), unpackNumbers(columns.endsAt)];
  const status = unpackNumbers(columns.status);
  return days.map((day, i): SummaryOccurrence => {
    const last = day + at(more, i);
    const from = at(starts, i);
    const until = at(ends, i);
    const start = timeOf(from);
    const end = timeOf(from === NONE || until === NONE ? until : (from + until) % DAY);
    const offset = at(startsAt, i);
    return {
      date: dateOf(day),
      ...(start !== undefined && { start }),
      endDate: dateOf(last),
      ...(end !== undefined && { end }),
      startsAt: offset + civilMinutes(day, start, 0),
      endsAt: offset + at(endsAt, i) + civilMinutes(last, end, DAY),
      status: at(STATUSES, at(status, i)),
    };
  });
}

/** The day of each time. */
function decodeDays(columns: TimeColumns, counts: readonly number[]): number[] {
  const [firsts, steps] = [unpackNumbers(columns.first), unpackNumbers(columns.step)];
  let [events, further] = [0, 0];
  return counts.flatMap((count) => {
    if (count === 0) return [];
    const own = [columns.since + at(firsts, events++)];
    while (own.length < count) own.push(at(own, own.length - 1) + at(steps, further++));
    return own;
  });
}

/** By position of the event. */
export function decodeOngoing(columns: OngoingColumns): ReadonlyMap<number, OngoingOffer> {
  const [days, endsAt] = [unpackNumbers(columns.days), unpackNumbers(columns.endsAt)];
  const weekdays = unpackNumbers(columns.weekdays);
  let place = 0;
  return new Map(
    unpackNumbers(columns.event).map((step, i) => {
      place += step;
      const from = at(columns.from, i);
      const until = from + at(days, i);
      const hours = at(columns.hours, i);
      const offer: OngoingOffer = {
        from: fromDayNumber(from),
        until: fromDayNumber(until),
        endsAt: at(endsAt, i) + civilMinutes(until, undefined, DAY),
        ...(hours !== 0 && { openingHours: hours }),
        openWeekdays: [0, 1, 2, 3, 4, 5, 6].filter((weekday) => (at(weekdays, i) & (1 << weekday)) !== 0),
      };
      return [place, offer];
    }),
  );
}

const timeOf = (minute: number) => (minute === NONE ? undefined : fromMinuteOfDay(minute));
