import { describe, expect, it } from 'vitest';
import { expandWhen } from '#domain/calendar/expand-when.ts';
import type { WhenRange } from '#domain/calendar/when.ts';
import { endOfDay, helsinkiMinutes, startOfDay } from '#domain/helsinki.ts';

const problems = (range: WhenRange) => {
  const expansion = expandWhen({ range });
  return expansion.ok ? [] : expansion.problems.map((p) => `${p.code} at ${p.path.join('.')}`);
};

const occurrences = (range: WhenRange) => {
  const expansion = expandWhen({ range });
  return expansion.ok ? expansion.occurrences : [];
};

const endOf = (date: string, time = '') => {
  const at = helsinkiMinutes(date, time);
  return at.ok ? at.minutes : at.reason;
};

describe('a range', () => {
  it('of 14 days is one event of several days', () => {
    const [occurrence, ...others] = occurrences({ from: '2026-10-20', until: '2026-11-02' });
    expect(others).toEqual([]);
    expect(occurrence).toEqual({
      date: '2026-10-20',
      endDate: '2026-11-02',
      startsAt: startOfDay('2026-10-20'),
      endsAt: endOfDay('2026-11-02'),
      status: 'scheduled',
    });
  });

  it('of a few days with hours is a time for each opening, and none on a day it is closed', () => {
    const times = occurrences({
      from: '2026-10-24',
      until: '2026-10-27',
      openingHours: 'Sa 11:00-14:00,15:00-24:00; Su 22:00-02:00; Tu 09:00-10:30',
    });
    expect(times.map((o) => `${o.date} ${o.start} to ${o.endDate} ${o.end}`)).toEqual([
      '2026-10-24 11:00 to 2026-10-24 14:00',
      '2026-10-24 15:00 to 2026-10-25 00:00',
      '2026-10-25 22:00 to 2026-10-26 02:00',
      '2026-10-27 09:00 to 2026-10-27 10:30',
    ]);
    expect(times.map((o) => o.endsAt)).toEqual(times.map((o) => endOf(o.endDate, o.end)));
  });

  it('of 15 days is an ongoing offer, open on the days of its hours', () => {
    expect(
      expandWhen({ range: { from: '2026-10-20', until: '2026-11-03', openingHours: 'Tu-Su 11:00-17:00' } }),
    ).toEqual({
      ok: true,
      occurrences: [],
      ongoing: {
        from: '2026-10-20',
        until: '2026-11-03',
        endsAt: endOfDay('2026-11-03'),
        openingHours: 'Tu-Su 11:00-17:00',
        openWeekdays: [1, 2, 3, 4, 5, 6],
      },
    });
  });

  it('without hours counts as open every day', () => {
    const expansion = expandWhen({ range: { from: '2026-09-05', until: '2027-02-28' } });
    expect(expansion.ok && expansion.ongoing?.openWeekdays).toEqual([0, 1, 2, 3, 4, 5, 6]);
  });

  it.each<[string, WhenRange, string[]]>([
    [
      'hours that are not understood',
      { from: '2026-09-05', until: '2026-12-31', openingHours: 'tiistaisin' },
      ['bad-opening-hours at range.openingHours'],
    ],
    [
      'days on which it is closed',
      { from: '2026-11-23', until: '2026-11-23', openingHours: 'Tu-Su 11:00-17:00' },
      ['never-open-in-range at range.openingHours'],
    ],
    ['an end before the beginning', { from: '2026-11-23', until: '2026-11-22' }, ['until-before-from at range.until']],
    ['more than two years', { from: '2026-01-01', until: '2028-02-01' }, ['span-too-long at range.until']],
    [
      'days that do not exist',
      { from: '2026-02-29', until: '2026-04-31' },
      ['no-such-date at range.from', 'no-such-date at range.until'],
    ],
  ])('is refused with %s', (_, range, expected) => {
    expect(problems(range)).toEqual(expected);
  });

  it('is refused when it begins more than two years ahead', () => {
    const expansion = expandWhen({ range: { from: '2036-09-05', until: '2036-12-31' } }, '2026-11-22');
    expect(!expansion.ok && expansion.problems[0]).toMatchObject({ code: 'too-far-ahead', path: ['range', 'from'] });
  });
});
