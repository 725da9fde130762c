import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { endOfDay, helsinkiDateTime, startOfDay } from '#domain/helsinki.ts';
import { clockAt } from '#domain/helsinki-clock.ts';

const minutesOf = (date: string) =>
  Array.from({ length: endOfDay(date) - startOfDay(date) }, (_, n) => startOfDay(date) + n);

describe('clockAt', () => {
  it.each(['2026-10-25', '2027-03-28', '2026-12-31', '2028-02-29'])('says %s in every minute of that day', (date) => {
    const minutes = minutesOf(date);
    expect(minutes.length).toBeGreaterThanOrEqual(23 * 60);
    expect(new Set(minutes.map((minute) => clockAt(minute * 60_000).today))).toEqual(new Set([date]));
  });

  it('changes the date at midnight in Helsinki, not in Greenwich', () => {
    const midnight = startOfDay('2026-12-06');
    expect(clockAt(midnight * 60_000 - 1).today).toBe('2026-12-05');
    expect(clockAt(midnight * 60_000).today).toBe('2026-12-06');
  });

  it('counts a minute as begun until the next one begins', () => {
    const noon = startOfDay('2026-12-05') + 720;
    expect(clockAt(noon * 60_000 + 59_999).now).toBe(noon);
  });

  it('agrees with Temporal about the date at any minute', () => {
    fc.assert(
      fc.property(fc.integer({ min: 26_000_000, max: 37_000_000 }), (minute) => {
        expect(clockAt(minute * 60_000).today).toBe(helsinkiDateTime(minute).date);
      }),
    );
  });
});
