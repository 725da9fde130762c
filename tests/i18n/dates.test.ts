import { describe, expect, it } from 'vitest';
import { addDays } from '#domain/civil-date.ts';
import { dateTexts } from '#i18n/date-texts.ts';
import { formatDate, formatDay, formatMonth, formatSourceDate, weekdayName } from '#i18n/dates.ts';
import { formatDuration } from '#i18n/durations.ts';
import { formatList } from '#i18n/lists.ts';
import type { Locale } from '#i18n/locales.ts';
import { formatEuros } from '#i18n/money.ts';
import { formatPeriod, formatUntil } from '#i18n/periods.ts';
import { formatTime, formatTimeRange } from '#i18n/times.ts';

const TODAY = '2026-11-22';

describe.each<[Locale, Record<string, string>]>([
  [
    'fi',
    {
      date: '5.12.2026',
      thisYear: '5.12.',
      day: 'la 5.12.2026',
      today: 'tänään su 22.11.',
      tomorrow: 'huomenna ma 23.11.',
      later: 'ti 24.11.',
      month: 'joulukuu 2026',
      time: '9.05',
      times: 'klo 18.00–20.00',
      inMonth: '12.–25.7.2026',
      inYear: '28.6.–3.7.2026',
      overYears: '5.9.2026–28.2.2027',
      oneDay: '12.7.2026',
      until: '28.2.2027 asti',
      list: 'a, b ja c',
      choice: 'a tai b',
      euros: '2 €',
      cents: '2,05 €',
      duration: '1 tunti 30 minuuttia',
      source: 'helmikuu 2017',
    },
  ],
  [
    'sv',
    {
      date: '5.12.2026',
      thisYear: '5.12',
      day: 'lö 5.12.2026',
      today: 'i dag sö 22.11',
      tomorrow: 'i morgon må 23.11',
      later: 'ti 24.11',
      month: 'december 2026',
      time: '9.05',
      times: 'kl. 18.00–20.00',
      inMonth: '12–25.7.2026',
      inYear: '28.6–3.7.2026',
      overYears: '5.9.2026–28.2.2027',
      oneDay: '12.7.2026',
      until: 'till 28.2.2027',
      list: 'a, b och c',
      choice: 'a eller b',
      euros: '2 €',
      cents: '2,05 €',
      duration: '1 timme 30 minuter',
      source: 'februari 2017',
    },
  ],
  [
    'en',
    {
      date: '5 December 2026',
      thisYear: '5 December',
      day: 'Sat 5 December 2026',
      today: 'today, Sun 22 November',
      tomorrow: 'tomorrow, Mon 23 November',
      later: 'Tue 24 November',
      month: 'December 2026',
      time: '09:05',
      times: '18:00–20:00',
      inMonth: '12–25 July 2026',
      inYear: '28 June – 3 July 2026',
      overYears: '5 September 2026 – 28 February 2027',
      oneDay: '12 July 2026',
      until: 'until 28 February 2027',
      list: 'a, b and c',
      choice: 'a or b',
      euros: '€2',
      cents: '€2.05',
      duration: '1 hour 30 minutes',
      source: 'February 2017',
    },
  ],
])('dates in %s', (locale, expected) => {
  const t = dateTexts(locale);
  const relative = { today: TODAY, relative: true };

  it('are written as the language has them', () => {
    expect({
      date: formatDate('2026-12-05', t),
      thisYear: formatDate('2026-12-05', t, { today: TODAY }),
      day: formatDay('2026-12-05', t),
      today: formatDay(TODAY, t, relative),
      tomorrow: formatDay('2026-11-23', t, relative),
      later: formatDay('2026-11-24', t, relative),
      month: formatMonth('2026-12', t),
      time: formatTime('09:05', t),
      times: formatTimeRange('18:00', '20:00', t),
      inMonth: formatPeriod('2026-07-12', '2026-07-25', t),
      inYear: formatPeriod('2026-06-28', '2026-07-03', t),
      overYears: formatPeriod('2026-09-05', '2027-02-28', t, { today: TODAY }),
      oneDay: formatPeriod('2026-07-12', '2026-07-12', t),
      until: formatUntil('2027-02-28', t),
      list: formatList(['a', 'b', 'c'], t),
      choice: formatList(['a', 'b'], t, 'or'),
      euros: formatEuros(200, t),
      cents: formatEuros(205, t),
      duration: formatDuration(90, t),
      source: formatSourceDate('2017-02', t),
    }).toEqual(expected);
  });

  it('name twelve months and seven weekdays, each by its own name', () => {
    const months = Array.from({ length: 12 }, (_, n) => formatMonth(`2026-${String(n + 1).padStart(2, '0')}`, t));
    const days = [0, 1, 2, 3, 4, 5, 6].flatMap((n) => [weekdayName(n, t, 'long'), weekdayName(n, t, 'short')]);
    expect([new Set(months).size, new Set(days).size]).toEqual([12, 14]);
  });

  it('have the weekday of the date on every day of two years', () => {
    // An independent oracle: the platform's own weekday, in UTC.
    const names = new Intl.DateTimeFormat('en', { weekday: 'short', timeZone: 'UTC' });
    for (let date = '2027-01-01'; date < '2029-01-01'; date = addDays(date, 1)) {
      const english = names.format(new Date(`${date}T12:00:00Z`));
      const index = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'].indexOf(english);
      expect(formatDay(date, t).startsWith(`${weekdayName(index, t, 'short')} `)).toBe(true);
    }
  });
});

describe('small values', () => {
  const t = dateTexts('fi');

  it('say both years of a period over new year, whichever of them it is now', () => {
    const said = ['2026-12-30', '2027-01-01'].map((today) => formatPeriod('2026-12-30', '2027-01-02', t, { today }));
    expect(said).toEqual(['30.12.2026–2.1.2027', '30.12.2026–2.1.2027']);
  });

  it('need no list word when there is one thing or none', () => {
    expect([formatList(['a'], t), formatList([], t)]).toEqual(['a', '']);
  });

  it('say under an hour in minutes and full hours in hours', () => {
    expect([formatDuration(45, t), formatDuration(120, t)]).toEqual(['45 minuuttia', '2 tuntia']);
  });

  it('say a source as exactly as it is known', () => {
    expect([formatSourceDate('2017', t), formatSourceDate('2017-02-14', t)]).toEqual(['2017', '14.2.2017']);
  });
});
