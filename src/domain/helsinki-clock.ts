import type { Clock } from './clock.ts';

/** The one time zone of the catalogue (IANA name). */
export const HELSINKI = 'Europe/Helsinki';

// Calendar and digits are named so that no machine's settings can change them.
const FORMAT = new Intl.DateTimeFormat('en', {
  timeZone: HELSINKI,
  calendar: 'gregory',
  numberingSystem: 'latn',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
});

/**
 * The clock at an instant, with the date as it is in Helsinki whatever the machine's zone.
 * Without the Temporal polyfill: the browser runs this.
 *
 * @param epochMs milliseconds since 1970-01-01T00:00Z, as `Date.now()` gives them
 * @example clockAt(1_796_421_600_000).today // => '2026-12-05'
 */
export function clockAt(epochMs: number): Clock {
  const parts = FORMAT.formatToParts(epochMs);
  const part = (type: 'year' | 'month' | 'day') => parts.find((p) => p.type === type)?.value ?? '';
  return { now: Math.floor(epochMs / 60_000), today: `${part('year')}-${part('month')}-${part('day')}` };
}
