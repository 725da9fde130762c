import { addDays, type CivilDate, weekdayIndex } from '#domain/civil-date.ts';
import type { Clock } from '#domain/clock.ts';
import type { Event } from '#domain/event.ts';
import type { Occurrence } from '#domain/occurrence.ts';

// The same questions as the site's filters, asked of the catalogue in the plainest way and by other code than the site's.

/** The days of a preset, written out one by one. */
export function daysOf(preset: string, today: CivilDate): CivilDate[] {
  if (preset === 'today') return [today];
  if (preset === 'tomorrow') return [addDays(today, 1)];
  const week = [0, 1, 2, 3, 4, 5, 6].map((days) => addDays(today, days));
  if (preset === 'week') return week;
  const isWeekend = (day: CivilDate) => weekdayIndex(day) >= 5;
  // On a Sunday the weekend is that day alone: next Saturday belongs to the next one.
  return weekdayIndex(today) === 6 ? [today] : week.filter(isWeekend).slice(0, 2);
}

function isOnDay(occurrence: Occurrence, day: CivilDate, { now, today }: Clock): boolean {
  if (day === today && occurrence.startsAt <= now) return true;
  const isNight = occurrence.endDate > occurrence.date && occurrence.end !== undefined && occurrence.end <= '06:00';
  const last = isNight ? addDays(occurrence.endDate, -1) : occurrence.endDate;
  return occurrence.date <= day && day <= last;
}

/** Whether anything of the event is left at the moment; with days, on any of them. */
export function isLeft(event: Event, clock: Clock, days?: readonly CivilDate[]): boolean {
  const times = event.occurrences.filter((occurrence) => occurrence.endsAt > clock.now);
  const offer = event.ongoing && event.ongoing.endsAt > clock.now ? event.ongoing : undefined;
  if (days === undefined) return times.length > 0 || offer !== undefined;
  return days.some(
    (day) =>
      times.some((occurrence) => isOnDay(occurrence, day, clock)) ||
      (offer !== undefined &&
        offer.from <= day &&
        day <= offer.until &&
        offer.openWeekdays.includes(weekdayIndex(day))),
  );
}

/** Whether an event has a value of a facet. */
export function has(event: Event, facet: string, value: string, clock: Clock): boolean {
  if (facet === 'municipality') return event.municipality === value && isLeft(event, clock);
  if (facet === 'category') return event.categories.some((code) => code === value) && isLeft(event, clock);
  if (facet === 'audience') return event.audience.some((code) => code === value) && isLeft(event, clock);
  if (facet !== 'when') return hasFact(event, facet, value) && isLeft(event, clock);
  return isLeft(event, clock, daysOf(value, clock.today));
}

/** What does not depend on the moment, as the content says it. */
function hasFact({ languages, accessibility, tickets, ongoing }: Event, facet: string, value: string): boolean {
  const freeForAll = tickets.benefit === 'nothing-needed';
  switch (facet) {
    case 'language':
      return value === 'none' ? languages.length === 0 : languages.some((tag) => tag === value);
    case 'accessibility':
      return Object.entries(accessibility).some(([feature, answer]) => feature === value && answer === 'yes');
    case 'channel':
      return tickets.channels.some((channel) => channel === value);
    case 'booking':
      return freeForAll || (tickets.booking === 'not-needed' && tickets.benefit !== 'course-place');
    case 'children':
      return freeForAll || tickets.children === 'free';
    case 'run':
      return (ongoing !== undefined) === (value === 'ongoing');
    default:
      throw new Error(`No facet ${facet}`);
  }
}
