import { describe, expect, it } from 'vitest';
import { expandWhen } from '#domain/calendar/expand-when.ts';
import type { WhenDate } from '#domain/calendar/when.ts';
import { endOfDay, startOfDay } from '#domain/helsinki.ts';

/** Short form of the outcome: civil times of each occurrence, or code and place of each problem. */
function outcome(dates: readonly WhenDate[], today?: string) {
  const expansion = expandWhen({ dates }, today);
  if (!expansion.ok) return expansion.problems.map((p) => `${p.code} at ${p.path.join('.')}`);
  return expansion.occurrences.map((o) => `${o.date} ${o.start ?? '-'} – ${o.endDate} ${o.end ?? '-'}`);
}

describe('single dates', () => {
  it.each<[string, WhenDate, string]>([
    ['a start and an end', { date: '2026-12-05', start: '18:00', end: '20:00' }, '2026-12-05 18:00 – 2026-12-05 20:00'],
    ['a day alone', { date: '2028-02-29' }, '2028-02-29 - – 2028-02-29 -'],
    [
      'a night over new year',
      { date: '2026-12-31', start: '22:00', end: '02:00' },
      '2026-12-31 22:00 – 2027-01-01 02:00',
    ],
    [
      'a night into leap day',
      { date: '2028-02-28', start: '21:00', end: '01:00' },
      '2028-02-28 21:00 – 2028-02-29 01:00',
    ],
    [
      'an end date',
      { date: '2026-12-05', start: '18:00', endDate: '2026-12-07', end: '12:00' },
      '2026-12-05 18:00 – 2026-12-07 12:00',
    ],
    ['an end at midnight', { date: '2026-12-05', start: '18:00', end: '00:00' }, '2026-12-05 18:00 – 2026-12-06 00:00'],
  ])('keep %s', (_, date, text) => {
    expect(outcome([date])).toEqual([text]);
  });

  it('are over at 24.00 of their last day when no end is known', () => {
    const expansion = expandWhen({
      dates: [
        { date: '2026-12-05', start: '18:00' },
        { date: '2026-12-06', endDate: '2026-12-08' },
      ],
    });
    expect(expansion.ok && expansion.occurrences.map((o) => o.endsAt)).toEqual([
      endOfDay('2026-12-05'),
      endOfDay('2026-12-08'),
    ]);
  });

  it('last an hour longer in the night when the clock goes back', () => {
    const expansion = expandWhen({ dates: [{ date: '2026-10-24', start: '23:00', end: '05:00' }] });
    const night = expansion.ok ? expansion.occurrences[0] : undefined;
    expect(night && night.endsAt - night.startsAt).toBe(7 * 60);
  });

  it('begin at 00.00 when only the day is known', () => {
    const expansion = expandWhen({ dates: [{ date: '2027-03-28' }] });
    expect(expansion.ok && expansion.occurrences[0]?.startsAt).toBe(startOfDay('2027-03-28'));
  });

  it('come in time order, whatever the order they are written in', () => {
    expect(
      outcome([{ date: '2027-01-02' }, { date: '2026-12-30', start: '19:00' }, { date: '2026-12-30', start: '12:00' }]),
    ).toEqual(['2026-12-30 12:00 – 2026-12-30 -', '2026-12-30 19:00 – 2026-12-30 -', '2027-01-02 - – 2027-01-02 -']);
  });

  it('keep their own status and note', () => {
    const expansion = expandWhen({ dates: [{ date: '2026-12-05', status: 'full', note: { fi: 'Jonotuslista.' } }] });
    expect(expansion.ok && expansion.occurrences[0]).toMatchObject({ status: 'full', note: { fi: 'Jonotuslista.' } });
  });

  it.each<[string, WhenDate, string]>([
    ['a date that does not exist', { date: '2026-02-31' }, 'no-such-date at dates.0.date'],
    ['29 February of a common year', { date: '2027-02-29' }, 'no-such-date at dates.0.date'],
    ['a time that does not exist', { date: '2026-12-05', start: '24:00' }, 'no-such-time at dates.0.start'],
    ['a start that summer time skips', { date: '2027-03-28', start: '03:30' }, 'skipped-time at dates.0.start'],
    ['an end that comes twice', { date: '2026-10-24', start: '22:00', end: '03:30' }, 'repeated-time at dates.0.end'],
    ['an end without a start', { date: '2026-12-05', end: '20:00' }, 'end-without-start at dates.0.end'],
    [
      'an end date before the date',
      { date: '2026-12-05', endDate: '2026-12-04' },
      'end-before-start at dates.0.endDate',
    ],
    [
      'an end before the start of the same stated day',
      { date: '2026-12-05', start: '20:00', endDate: '2026-12-05', end: '18:00' },
      'end-before-start at dates.0.end',
    ],
    [
      'a start later than the end by a slip',
      { date: '2026-12-05', start: '18:00', end: '17:00' },
      'night-too-long at dates.0.end',
    ],
    ['no length at all', { date: '2026-12-05', start: '18:00', end: '18:00' }, 'end-equals-start at dates.0.end'],
    [
      'one time of more than 14 days',
      { date: '2026-12-01', endDate: '2026-12-15' },
      'occurrence-too-long at dates.0.endDate',
    ],
  ])('refuse %s', (_, date, text) => {
    expect(outcome([date])).toEqual([text]);
  });

  it('tell every problem at once', () => {
    expect(outcome([{ date: '2026-02-31' }, { date: '2026-12-05' }, { date: '2027-03-28', start: '03:00' }])).toEqual([
      'no-such-date at dates.0.date',
      'skipped-time at dates.2.start',
    ]);
  });

  it('refuse the same time twice, and an empty list', () => {
    expect(
      outcome([
        { date: '2026-12-05', start: '18:00' },
        { date: '2026-12-05', start: '18:00' },
      ]),
    ).toEqual(['duplicate-time at dates.1']);
    expect(outcome([])).toEqual(['no-dates at dates']);
  });

  it('refuse more than 400 times and more than two years between the first and the last', () => {
    const many = Array.from({ length: 401 }, (_, n) => ({
      date: '2026-12-05',
      start: `${String(n % 24).padStart(2, '0')}:00`,
    }));
    expect(outcome(many)).toEqual(['too-many at dates']);
    expect(outcome([{ date: '2026-01-01' }, { date: '2028-06-01' }])).toEqual(['span-too-long at dates']);
  });

  it('refuse a first day more than two years ahead, when today is told', () => {
    expect(outcome([{ date: '2062-12-05' }], '2026-11-22')).toEqual(['too-far-ahead at dates']);
    expect(outcome([{ date: '2028-11-22' }], '2026-11-22')).toEqual(['2028-11-22 - – 2028-11-22 -']);
    expect(outcome([{ date: '2062-12-05' }])).toEqual(['2062-12-05 - – 2062-12-05 -']);
  });
});
