import { Temporal } from 'temporal-polyfill';
import { zoneName } from './time-zones.ts';

const HELSINKI = 'Europe/Helsinki';

/** A `DATE` or `DATE-TIME` of RFC 5545 3.3.4–5, in its own zone. A day begins at 0.00. */
export interface IcalTime {
  readonly at: Temporal.ZonedDateTime;
  readonly isDay: boolean;
}

const FORM = /^(\d{4})(\d{2})(\d{2})(?:T(\d{2})(\d{2})(\d{2})?(Z)?)?$/;

/**
 * Reads a date or a time. Without a zone it is on Helsinki's clock, whatever the machine's; `TZID` names of Windows and
 * longer paths are understood.
 *
 * @returns nothing when it does not exist; `unknown-zone` when nobody knows its zone
 */
export function icalTime(value: string, tzid?: string): IcalTime | 'unknown-zone' | undefined {
  const [, year, month, day, hour, minute, second = '00', utc] = FORM.exec(value.trim().replace(/[-:]/g, '')) ?? [];
  if (year === undefined) return undefined;
  try {
    const date = Temporal.PlainDate.from(`${year}-${month}-${day}`);
    if (hour === undefined) return { at: date.toZonedDateTime(HELSINKI), isDay: true };
    const zone = utc || tzid?.startsWith('GMT') ? 'UTC' : tzid === undefined ? HELSINKI : zoneName(tzid);
    if (zone === undefined) return 'unknown-zone';
    const wall = date.toPlainDateTime(`${hour}:${minute}:${second === '60' ? '59' : second}`);
    return { at: wall.toZonedDateTime(zone), isDay: false };
  } catch {
    // Temporal refuses days and times that do not exist.
    return undefined;
  }
}
