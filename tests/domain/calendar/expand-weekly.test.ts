import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { expandWhen } from '#domain/calendar/expand-when.ts';
import type { WhenWeekly } from '#domain/calendar/when.ts';
import { addDays, weekdayIndex, weekdayOf } from '#domain/civil-date.ts';
import { helsinkiDateTime } from '#domain/helsinki.ts';
import { WEEKDAYS } from '#domain/vocabulary.ts';

const TUESDAYS: WhenWeekly = { from: '2026-11-24', until: '2026-12-15', days: ['tu'], start: '10:00', end: '11:30' };

function expand(weekly: WhenWeekly) {
  const expansion = expandWhen({ weekly });
  if (!expansion.ok) throw new Error(JSON.stringify(expansion.problems));
  return expansion.occurrences;
}

function problems(weekly: WhenWeekly) {
  const expansion = expandWhen({ weekly });
  return expansion.ok ? [] : expansion.problems.map((p) => `${p.code} at ${p.path.join('.')}`);
}

/** Walks through the days one by one and counts weeks by hand. */
function dayByDay({ from, until, days, every = 1, except = [] }: WhenWeekly): string[] {
  const found: string[] = [];
  let weeks: number | undefined;
  for (let date = from; date <= until; date = addDays(date, 1)) {
    if (weeks !== undefined && weekdayIndex(date) === 0) weeks += 1;
    if (!days.includes(weekdayOf(date))) continue;
    weeks ??= 0;
    if (weeks % every === 0 && !except.includes(date)) found.push(date);
  }
  return found;
}

describe('a weekly rule', () => {
  it('keeps its hour over both clock changes', () => {
    const times = expand({ ...TUESDAYS, from: '2026-10-01', until: '2027-04-30' });
    expect(times.length).toBeGreaterThan(25);
    expect(new Set(times.map((o) => helsinkiDateTime(o.startsAt).time))).toEqual(new Set(['10:00']));
    expect(new Set(times.map((o) => o.endsAt - o.startsAt))).toEqual(new Set([90]));
  });

  it.each(WEEKDAYS)('falls on nothing but its weekday: %s', (day) => {
    const times = expand({ from: '2026-10-01', until: '2028-03-15', days: [day] });
    expect(times.length).toBeGreaterThan(70);
    expect(new Set(times.map((o) => weekdayOf(o.date)))).toEqual(new Set([day]));
  });

  it('takes in leap day and new year', () => {
    expect(expand({ from: '2028-02-28', until: '2028-03-01', days: ['tu'] }).map((o) => o.date)).toEqual([
      '2028-02-29',
    ]);
    expect(expand({ from: '2026-12-25', until: '2027-01-08', days: ['fr'] }).map((o) => o.date)).toEqual([
      '2026-12-25',
      '2027-01-01',
      '2027-01-08',
    ]);
  });

  it('counts every second week from the week of its first time', () => {
    // 24 November 2026 is a Tuesday: the Monday of its week is past.
    const times = expand({ from: '2026-11-24', until: '2026-12-24', days: ['mo', 'th'], every: 2 });
    expect(times.map((o) => o.date)).toEqual(['2026-11-26', '2026-12-07', '2026-12-10', '2026-12-21', '2026-12-24']);
  });

  it('leaves out exceptions and changes single days', () => {
    const times = expand({
      ...TUESDAYS,
      except: ['2026-12-01'],
      changes: [
        { date: '2026-12-08', status: 'cancelled', note: { fi: 'Ohjaaja on sairaana.' } },
        { date: '2026-12-15', start: '12:00', end: '13:00' },
      ],
    });
    expect(times.map((o) => [o.date, o.start, o.end, o.status, o.note?.fi])).toEqual([
      ['2026-11-24', '10:00', '11:30', 'scheduled', undefined],
      ['2026-12-08', '10:00', '11:30', 'cancelled', 'Ohjaaja on sairaana.'],
      ['2026-12-15', '12:00', '13:00', 'scheduled', undefined],
    ]);
  });

  it('runs past midnight', () => {
    const [first] = expand({ ...TUESDAYS, start: '21:00', end: '01:00' });
    expect(first).toMatchObject({ date: '2026-11-24', endDate: '2026-11-25', end: '01:00' });
  });

  it.each<[string, Partial<WhenWeekly>, string[]]>([
    ['an exception on another day', { except: ['2026-12-02'] }, ['not-an-occurrence at weekly.except.0']],
    ['an exception after the end', { except: ['2026-12-22'] }, ['not-an-occurrence at weekly.except.0']],
    [
      'a change on another day',
      { changes: [{ date: '2026-12-02', status: 'full' }] },
      ['not-an-occurrence at weekly.changes.0.date'],
    ],
    [
      'a day changed and left out',
      { except: ['2026-12-08'], changes: [{ date: '2026-12-08', status: 'full' }] },
      ['changed-and-excepted at weekly.changes.0.date'],
    ],
    [
      'two changes of one day',
      {
        changes: [
          { date: '2026-12-08', status: 'full' },
          { date: '2026-12-08', status: 'cancelled' },
        ],
      },
      ['changed-twice at weekly.changes.1.date'],
    ],
    [
      'a new start whose end is not told',
      { changes: [{ date: '2026-12-08', start: '11:00' }] },
      ['change-without-end at weekly.changes.0.start'],
    ],
    ['a wrong ordinary time, told once', { end: '09:00' }, ['night-too-long at weekly.end']],
    [
      'a wrong time of one change',
      { changes: [{ date: '2026-12-08', start: '11:00', end: '11:00' }] },
      ['end-equals-start at weekly.changes.0.end'],
    ],
    ['no weekday', { days: [] }, ['no-days at weekly.days']],
    ['no weekday in the period', { until: '2026-11-25', days: ['su'] }, ['nothing-left at weekly']],
    ['everything left out', { until: '2026-11-24', except: ['2026-11-24'] }, ['nothing-left at weekly']],
    ['an end before the beginning', { until: '2026-11-01' }, ['until-before-from at weekly.until']],
    ['a date that does not exist', { from: '2026-11-31' }, ['no-such-date at weekly.from']],
    ['half a week', { every: 0.5 }, ['bad-interval at weekly.every']],
    ['more than two years', { until: '2029-01-01' }, ['span-too-long at weekly.until']],
    ['more than 400 times', { until: '2028-11-01', days: [...WEEKDAYS] }, ['too-many at weekly']],
    [
      'a Sunday whose hour is skipped',
      { from: '2027-03-21', until: '2027-04-04', days: ['su'], start: '03:15', end: '05:00' },
      ['skipped-time at weekly.start'],
    ],
  ])('refuses %s', (_, part, expected) => {
    expect(problems({ ...TUESDAYS, ...part })).toEqual(expected);
  });

  it('falls on the days that counting day by day gives', () => {
    const rule = fc
      .record({
        start: fc.nat(1500),
        length: fc.nat(380),
        days: fc.subarray([...WEEKDAYS], { minLength: 1 }),
        every: fc.integer({ min: 1, max: 5 }),
        skip: fc.array(fc.nat(60), { maxLength: 4 }),
      })
      .map(({ start, length, days, every, skip }): WhenWeekly => {
        const from = addDays('2026-01-01', start);
        const plain = { from, until: addDays(from, length), days, every };
        const dates = dayByDay(plain);
        return { ...plain, except: [...new Set(skip.flatMap((n) => dates[n] ?? []))] };
      });
    fc.assert(
      fc.property(rule, (weekly) => {
        const expected = dayByDay(weekly);
        const expansion = expandWhen({ weekly });
        expect(expansion.ok ? expansion.occurrences.map((o) => o.date) : []).toEqual(expected);
        if (!expansion.ok) expect(expansion.problems.map((p) => p.code)).toEqual(['nothing-left']);
      }),
      { numRuns: 300 },
    );
  });
});
