import { addDays, type CivilDate, daysBetween, weekdayIndex } from './civil-date.ts';
import type { Clock } from './clock.ts';
import type { DateRange } from './date-presets.ts';
import type { OngoingOffer } from './event.ts';
import type { EventFacts, SummaryOccurrence } from './event-summary.ts';
import { isOver } from './occurrence.ts';

/** What ends by this hour belongs to the evening before: nobody calls a night club's last hours "Saturday". */
const NIGHT_ENDS = '06:00';

type Timed = Pick<EventFacts, 'occurrences' | 'ongoing'>;

/** The times that are not over, in time order; with a range, those on its days. */
export function timesLeft(event: Timed, clock: Clock, range?: DateRange): readonly SummaryOccurrence[] {
  return event.occurrences.filter((o) => !isOver(o, clock.now) && (range === undefined || isOn(o, range, clock)));
}

/** Whether the event still has something to give: a time that is not over, or an offer that goes on; with a range, on its days. */
export function hasTimesLeft(event: Timed, clock: Clock, range?: DateRange): boolean {
  if (event.ongoing !== undefined && event.ongoing.endsAt > clock.now) {
    if (range === undefined || isOpenOn(event.ongoing, range)) return true;
  }
  return event.occurrences.some((o) => !isOver(o, clock.now) && (range === undefined || isOn(o, range, clock)));
}

function isOn(occurrence: SummaryOccurrence, range: DateRange, clock: Clock): boolean {
  const isRunning = occurrence.startsAt <= clock.now;
  if (isRunning && range.from <= clock.today && clock.today <= range.until) return true;
  return occurrence.date <= range.until && lastDayOf(occurrence) >= range.from;
}

function lastDayOf({ date, endDate, end }: SummaryOccurrence): CivilDate {
  return endDate > date && end !== undefined && end <= NIGHT_ENDS ? addDays(endDate, -1) : endDate;
}

function isOpenOn(offer: OngoingOffer, range: DateRange): boolean {
  const from = range.from > offer.from ? range.from : offer.from;
  const until = range.until < offer.until ? range.until : offer.until;
  const days = Math.min(7, daysBetween(from, until) + 1);
  const first = weekdayIndex(from);
  return offer.openWeekdays.some((weekday) => (weekday - first + 7) % 7 < days);
}
