import { describe, expect, it } from 'vitest';
import type { Occurrence } from '#domain/occurrence.ts';
import { dateTexts } from '#i18n/date-texts.ts';
import { formatOccurrence } from '#i18n/occurrences.ts';
import { formatOngoing } from '#i18n/periods.ts';

type Times = Pick<Occurrence, 'date' | 'start' | 'endDate' | 'end'>;

const inAll = (occurrence: Times, options = {}) =>
  (['fi', 'sv', 'en'] as const).map((locale) => formatOccurrence(occurrence, dateTexts(locale), options));

describe('an occurrence', () => {
  it.each<[string, Times, object, string[]]>([
    [
      'with start and end',
      { date: '2026-12-05', start: '18:00', endDate: '2026-12-05', end: '20:00' },
      {},
      ['la 5.12.2026 klo 18.00–20.00', 'lö 5.12.2026 kl. 18.00–20.00', 'Sat 5 December 2026, 18:00–20:00'],
    ],
    [
      'of this year, tomorrow',
      { date: '2026-12-05', start: '18:00', endDate: '2026-12-05' },
      { today: '2026-12-04', relative: true },
      ['huomenna la 5.12. klo 18.00', 'i morgon lö 5.12 kl. 18.00', 'tomorrow, Sat 5 December, 18:00'],
    ],
    [
      'of next year, seen today',
      { date: '2027-01-02', start: '18:00', endDate: '2027-01-02' },
      { today: '2026-12-04' },
      ['la 2.1.2027 klo 18.00', 'lö 2.1.2027 kl. 18.00', 'Sat 2 January 2027, 18:00'],
    ],
    [
      'without a time of day',
      { date: '2026-12-05', endDate: '2026-12-05' },
      {},
      ['la 5.12.2026', 'lö 5.12.2026', 'Sat 5 December 2026'],
    ],
    [
      'past midnight: by its first day',
      { date: '2026-12-31', start: '22:00', endDate: '2027-01-01', end: '02:00' },
      {},
      ['to 31.12.2026 klo 22.00–2.00', 'to 31.12.2026 kl. 22.00–2.00', 'Thu 31 December 2026, 22:00–02:00'],
    ],
    [
      'of a weekend',
      { date: '2026-12-04', endDate: '2026-12-06' },
      {},
      ['pe–su 4.–6.12.2026', 'fr–sö 4–6.12.2026', 'Fri–Sun 4–6 December 2026'],
    ],
    [
      'of two weeks',
      { date: '2026-07-12', endDate: '2026-07-25' },
      {},
      ['12.–25.7.2026', '12–25.7.2026', '12–25 July 2026'],
    ],
    [
      'from one day and hour to another',
      { date: '2026-12-04', start: '18:00', endDate: '2026-12-06', end: '16:00' },
      {},
      [
        'pe 4.12. klo 18.00 – su 6.12.2026 klo 16.00',
        'fr 4.12 kl. 18.00 – sö 6.12.2026 kl. 16.00',
        'Fri 4 December, 18:00 – Sun 6 December 2026, 16:00',
      ],
    ],
    [
      'longer than a night: both days said',
      { date: '2026-12-04', start: '18:00', endDate: '2026-12-05', end: '20:00' },
      {},
      [
        'pe 4.12. klo 18.00 – la 5.12.2026 klo 20.00',
        'fr 4.12 kl. 18.00 – lö 5.12.2026 kl. 20.00',
        'Fri 4 December, 18:00 – Sat 5 December 2026, 20:00',
      ],
    ],
    [
      'over new year, both years said',
      { date: '2026-12-31', start: '10:00', endDate: '2027-01-02' },
      { today: '2026-12-01' },
      [
        'to 31.12.2026 klo 10.00 – la 2.1.2027',
        'to 31.12.2026 kl. 10.00 – lö 2.1.2027',
        'Thu 31 December 2026, 10:00 – Sat 2 January 2027',
      ],
    ],
  ])('%s', (_, occurrence, options, expected) => {
    expect(inAll(occurrence, options)).toEqual(expected);
  });
});

describe('an ongoing offer', () => {
  const offer = { from: '2026-09-05', until: '2027-02-28', endsAt: 0, openWeekdays: [] };

  it('is said by its period and its hours', () => {
    expect(formatOngoing({ ...offer, openingHours: 'Tu-Su 11:00-17:00' }, dateTexts('fi'))).toBe(
      '5.9.2026–28.2.2027, ti–su 11–17, ma suljettu',
    );
  });

  it('is said by its period alone when no hours are known', () => {
    expect(formatOngoing(offer, dateTexts('fi'))).toBe('5.9.2026–28.2.2027');
  });
});
