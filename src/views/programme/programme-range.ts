import { addDays, type CivilDate } from '#domain/civil-date.ts';
import type { DateRange } from '#domain/date-presets.ts';

const DAYS = 28;

/** The four weeks that programmes and screens show, from the day of the build. */
export function programmeRange(today: CivilDate): DateRange {
  return { from: today, until: addDays(today, DAYS - 1) };
}
