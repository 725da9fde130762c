import { type CivilDate, type CivilTime, fromMinuteOfDay, toDayNumber, toMinuteOfDay } from './civil-date.ts';
import type { EpochMinutes, Occurrence } from './occurrence.ts';

/**
 * When an occurrence starts, for `<time datetime>`: RFC 3339 with Helsinki's offset at that moment, or the date alone
 * when there is no time of day. Needs no time zone data: the offset is what lies between the civil time and the instant.
 *
 * @example isoStart({ date: '2026-12-05', start: '18:00', startsAt: 29941440 }) // => '2026-12-05T18:00:00+02:00'
 */
export function isoStart(occurrence: Pick<Occurrence, 'date' | 'start' | 'startsAt'>): string {
  return isoDateTime(occurrence.date, occurrence.start, occurrence.startsAt);
}

/** When an occurrence ends; the last day alone when there is no end time. */
export function isoEnd(occurrence: Pick<Occurrence, 'endDate' | 'end' | 'endsAt'>): string {
  return isoDateTime(occurrence.endDate, occurrence.end, occurrence.endsAt);
}

function isoDateTime(date: CivilDate, time: CivilTime | undefined, instant: EpochMinutes): string {
  if (time === undefined) return date;
  const offset = toDayNumber(date) * 1440 + toMinuteOfDay(time) - instant;
  return `${date}T${time}:00${offset < 0 ? '-' : '+'}${fromMinuteOfDay(Math.abs(offset))}`;
}
