import { addDays, daysBetween, weekdayIndex } from '#domain/civil-date.ts';
import type { Clock } from '#domain/clock.ts';
import type { EventSummary, SummaryOccurrence } from '#domain/event-summary.ts';
import type { Facet } from '#domain/filters.ts';

/** The weeks in which the arbitrary events are, with room on both sides. */
const ALL_DAYS = Array.from({ length: 120 }, (_, days) => addDays('2026-10-15', days));

/** The rules once more, day by day and as simply as can be: what the counts are compared with. */
export function meets(event: EventSummary, facet: Facet, value: string, clock: Clock): boolean {
  const includes = (codes: readonly string[]) => codes.some((code) => code === value);
  if (facet === 'municipality') return event.municipality === value;
  if (facet === 'category') return includes(event.categories);
  if (facet === 'audience') return includes(event.audience);
  if (facet === 'language') return includes(event.languages);
  if (facet === 'accessibility') return includes(event.accessibility);
  if (facet === 'channel') return includes(event.channels);
  if (facet === 'booking') return event.noBooking && event.benefit !== 'course-place';
  if (facet === 'children') return event.childrenFree;
  if (facet === 'run') return value === 'ongoing' ? event.ongoing !== undefined : event.ongoing === undefined;
  return daysOf(value, clock.today).some((day) => {
    const offer = event.ongoing;
    if (offer && offer.endsAt > clock.now && offer.from <= day && day <= offer.until) {
      if (offer.openWeekdays.includes(weekdayIndex(day))) return true;
    }
    return event.occurrences.some((o) => o.endsAt > clock.now && takesPlaceOn(o, day, clock));
  });
}

export const isComing = (event: EventSummary, { now }: Clock) =>
  (event.ongoing !== undefined && event.ongoing.endsAt > now) || event.occurrences.some((o) => o.endsAt > now);

function takesPlaceOn(o: SummaryOccurrence, day: string, clock: Clock): boolean {
  if (day === clock.today && o.startsAt <= clock.now) return true;
  const days = daysBetween(o.date, o.endDate);
  const endsAtNight = days > 0 && o.end !== undefined && o.end <= '06:00';
  return o.date <= day && day <= addDays(o.date, endsAtNight ? days - 1 : days);
}

function daysOf(choice: string, today: string): string[] {
  const [from, until] = choice.split('/');
  if (until !== undefined) {
    return ALL_DAYS.filter((day) => (from === '..' || day >= (from ?? '')) && (until === '..' || day <= until));
  }
  const week = [0, 1, 2, 3, 4, 5, 6].map((days) => addDays(today, days));
  if (choice === 'today') return week.slice(0, 1);
  if (choice === 'tomorrow') return week.slice(1, 2);
  if (choice === 'week') return week;
  const weekendDays = week.filter((day) => weekdayIndex(day) >= 5);
  return weekdayIndex(today) === 6 ? [today] : weekendDays;
}
