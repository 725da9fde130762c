import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, fromMinuteOfDay, toDayNumber, toMinuteOfDay } from '#domain/civil-date.ts';
import { endOfDay, helsinkiDateTime, helsinkiMinutes, startOfDay } from '#domain/helsinki.ts';

const MINUTES = Array.from({ length: 1440 }, (_, n) => fromMinuteOfDay(n));
const utc = (date: string, time: string) => toDayNumber(date) * 1440 + toMinuteOfDay(time);

/** Days from 2020 to 2040. */
const day = fc.integer({ min: 0, max: 7670 }).map((n) => addDays('2020-01-01', n));
const time = fc.integer({ min: 0, max: 1439 }).map(fromMinuteOfDay);

describe('helsinkiMinutes', () => {
  it('knows every minute of the day when the clock goes back, and refuses the hour that comes twice', () => {
    const expected = (t: string) => {
      if (t >= '03:00' && t < '04:00') return { ok: false, reason: 'repeated' };
      return { ok: true, minutes: utc('2026-10-25', t) - (t < '03:00' ? 180 : 120) };
    };
    expect(MINUTES.map((t) => helsinkiMinutes('2026-10-25', t))).toEqual(MINUTES.map(expected));
  });

  it('knows every minute of the day when the clock goes forward, and refuses the hour that is skipped', () => {
    const expected = (t: string) => {
      if (t >= '03:00' && t < '04:00') return { ok: false, reason: 'skipped' };
      return { ok: true, minutes: utc('2027-03-28', t) - (t < '03:00' ? 120 : 180) };
    };
    expect(MINUTES.map((t) => helsinkiMinutes('2027-03-28', t))).toEqual(MINUTES.map(expected));
  });

  it('is undone by helsinkiDateTime for every time that exists once', () => {
    fc.assert(
      fc.property(day, time, (date, at) => {
        const instant = helsinkiMinutes(date, at);
        if (instant.ok) expect(helsinkiDateTime(instant.minutes)).toEqual({ date, time: at });
        else expect(at.slice(0, 2)).toBe('03');
      }),
    );
  });

  it('throws on a date that does not exist instead of moving it', () => {
    expect(() => helsinkiMinutes('2026-02-30', '12:00')).toThrow(RangeError);
  });
});

describe('days in Helsinki', () => {
  it.each([
    ['2026-10-25', 25],
    ['2027-03-28', 23],
    ['2026-12-31', 24],
    ['2028-02-29', 24],
  ])('%s lasts %i hours', (date, hours) => {
    expect((endOfDay(date) - startOfDay(date)) / 60).toBe(hours);
  });

  it('follow each other without a gap', () => {
    fc.assert(fc.property(day, (date) => endOfDay(date) === startOfDay(addDays(date, 1))));
  });

  it('begin at 00.00', () => {
    fc.assert(
      fc.property(day, (date) => {
        expect(helsinkiDateTime(startOfDay(date))).toEqual({ date, time: '00:00' });
      }),
    );
  });
});
