import { Temporal } from 'temporal-polyfill';
import type { CivilDate, CivilTime } from './civil-date.ts';
import { HELSINKI } from './helsinki-clock.ts';
import type { EpochMinutes } from './occurrence.ts';

/**
 * An instant, or why there is none: on the last Sunday of March the clock skips 03.00–03.59, on the last Sunday of
 * October it shows them twice. Nobody can keep such a time, so it is reported and never guessed.
 */
export type HelsinkiTime =
  | { readonly ok: true; readonly minutes: EpochMinutes }
  | { readonly ok: false; readonly reason: 'skipped' | 'repeated' };

/**
 * The instant of a time on the clock of Europe/Helsinki.
 *
 * @param date a date that exists; @param time `HH:MM`. Throws a `RangeError` on anything else.
 * @example helsinkiMinutes('2027-03-28', '03:30') // => { ok: false, reason: 'skipped' }
 */
export function helsinkiMinutes(date: CivilDate, time: CivilTime): HelsinkiTime {
  const wall = Temporal.PlainDateTime.from(`${date}T${time}`);
  const earlier = wall.toZonedDateTime(HELSINKI, { disambiguation: 'earlier' });
  const later = wall.toZonedDateTime(HELSINKI, { disambiguation: 'later' });
  if (earlier.epochMilliseconds === later.epochMilliseconds) return { ok: true, minutes: toMinutes(earlier) };
  return { ok: false, reason: earlier.toPlainDateTime().equals(wall) ? 'repeated' : 'skipped' };
}

/** 00.00 of a day in Helsinki. It always exists once: the clock is changed at night, not at midnight. */
export function startOfDay(date: CivilDate): EpochMinutes {
  return toMinutes(Temporal.PlainDate.from(date).toZonedDateTime(HELSINKI));
}

/** 24.00 of a day in Helsinki: the start of the next one, 23, 24 or 25 hours after its own. */
export function endOfDay(date: CivilDate): EpochMinutes {
  return toMinutes(Temporal.PlainDate.from(date).add({ days: 1 }).toZonedDateTime(HELSINKI));
}

/** Date and time on the clock of Helsinki at an instant; the inverse of {@link helsinkiMinutes}. */
export function helsinkiDateTime(minutes: EpochMinutes): { readonly date: CivilDate; readonly time: CivilTime } {
  const wall = Temporal.Instant.fromEpochMilliseconds(minutes * 60_000)
    .toZonedDateTimeISO(HELSINKI)
    .toPlainDateTime();
  return { date: wall.toPlainDate().toString(), time: wall.toPlainTime().toString({ smallestUnit: 'minute' }) };
}

function toMinutes(at: Temporal.ZonedDateTime): EpochMinutes {
  return at.epochMilliseconds / 60_000;
}
