import { Temporal } from 'temporal-polyfill';
import type { WrittenTime } from '#content-layer/finnish-time.ts';

const HELSINKI = 'Europe/Helsinki';

/** A day, or a day and a time, on the clock of Helsinki. */
export interface LocalTime {
  readonly date: string;
  readonly time?: string;
}

/**
 * A day or an instant as feeds write them: `2026-12-05`, `2026-12-05T16:00:00Z`, `…+0200`. A time without an offset is on
 * Helsinki's clock.
 *
 * @returns nothing when it is neither
 */
export function localTime(raw: string): LocalTime | undefined {
  const text = raw
    .trim()
    .replace(' ', 'T')
    .replace(/([+-]\d{2})(\d{2})$/, '$1:$2');
  try {
    if (/^\d{4}-\d{2}-\d{2}$/.test(text)) return { date: Temporal.PlainDate.from(text).toString() };
    if (!/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}/.test(text)) return undefined;
    const hasOffset = /(?:Z|[+-]\d{2}:\d{2})$/i.test(text);
    return hasOffset ? ofInstant(Temporal.Instant.from(text)) : ofPlain(Temporal.PlainDateTime.from(text));
  } catch {
    // Temporal refuses what does not exist; the caller says so with the id of the event.
    return undefined;
  }
}

/** An instant on Helsinki's clock. */
export function ofInstant(instant: Temporal.Instant): LocalTime {
  return ofPlain(instant.toZonedDateTimeISO(HELSINKI).toPlainDateTime());
}

function ofPlain(wall: Temporal.PlainDateTime): LocalTime {
  return { date: wall.toPlainDate().toString(), time: wall.toPlainTime().toString({ smallestUnit: 'minute' }) };
}

/**
 * One time of ours from a start and an end. From 0.00 or 0.01 to 23.59 or 24.00 is a whole day; an end that is the start is
 * no end.
 */
export function writtenTime(start: LocalTime, end?: LocalTime): WrittenTime {
  const isWholeDay =
    start.time === undefined ||
    (/^00:0[01]$/.test(start.time) && (end?.time === undefined || /^(?:23:59|00:00)$/.test(end.time)));
  if (isWholeDay) {
    const last = end && end.time === '00:00' && end.date > start.date ? dayBefore(end.date) : end?.date;
    return { date: start.date, ...(last !== undefined && last > start.date && { endDate: last }) };
  }
  const isSame = end?.date === start.date && end.time === start.time;
  if (!end || isSame || end.time === undefined || `${end.date}${end.time}` <= `${start.date}${start.time}`) {
    return { date: start.date, ...(start.time && { start: start.time }) };
  }
  return {
    date: start.date,
    ...(start.time && { start: start.time }),
    ...(end.date !== start.date && { endDate: end.date }),
    end: end.time,
  };
}

/** The day before a day. */
export function dayBefore(date: string): string {
  return Temporal.PlainDate.from(date).subtract({ days: 1 }).toString();
}
