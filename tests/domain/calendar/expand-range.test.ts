import { describe, expect, it } from 'vitest';
import { expandWhen } from '#domain/calendar/expand-when.ts';
import type { WhenRange } from '#domain/calendar/when.ts';
import { endOfDay, startOfDay } from '#domain/helsinki.ts';

const problems = (range: WhenRange) => {
  const expansion = expandWhen({ range });
  return expansion.ok ? [] : expansion.problems.map((p) => `${p.code} at ${p.path.join('.')}`);
};

describe('a range', () => {
  it('of 14 days is one event of several days, with its hours', () => {
    expect(
      expandWhen({ range: { from: '2026-10-20', until: '2026-11-02', openingHours: 'Tu-Su 11:00-17:00' } }),
    ).toEqual({
      ok: true,
      occurrences: [
        {
          date: '2026-10-20',
          endDate: '2026-11-02',
          startsAt: startOfDay('2026-10-20'),
          endsAt: endOfDay('2026-11-02'),
          status: 'scheduled',
          openingHours: 'Tu-Su 11:00-17:00',
        },
      ],
    });
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
