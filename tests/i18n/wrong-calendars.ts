import type { When, WhenWeekly } from '#domain/calendar/when.ts';

export const TUESDAYS: WhenWeekly = {
  from: '2026-11-24',
  until: '2026-12-15',
  days: ['tu'],
  start: '10:00',
  end: '11:30',
};

export const MANY_TIMES: When = {
  dates: Array.from({ length: 401 }, () => ({ date: '2026-12-05' })),
};

/** One calendar for each thing that can be wrong; `MANY_TIMES` is apart because it is long. */
export const WRONG: readonly When[] = [
  { dates: [] },
  { dates: [{ date: '2026-02-31' }, { date: '2026-12-05', start: '24:00' }] },
  {
    dates: [
      { date: '2027-03-28', start: '03:30' },
      { date: '2026-10-25', start: '03:30' },
    ],
  },
  {
    dates: [
      { date: '2026-12-05', end: '20:00' },
      { date: '2026-12-06', endDate: '2026-12-04' },
    ],
  },
  {
    dates: [
      { date: '2026-12-05', start: '18:00', end: '17:00' },
      { date: '2026-12-05', start: '18:00', end: '18:00' },
    ],
  },
  { dates: [{ date: '2026-12-01', endDate: '2026-12-31' }] },
  { dates: [{ date: '2026-12-05' }, { date: '2026-12-05' }, { date: '2030-01-01' }] },
  { dates: [{ date: '2062-12-05' }] },
  { weekly: { ...TUESDAYS, days: [], every: 0 } },
  { weekly: { ...TUESDAYS, until: '2026-11-01' } },
  { weekly: { ...TUESDAYS, days: ['su'], until: '2026-11-25' } },
  { weekly: { ...TUESDAYS, except: ['2026-12-02', '2026-12-08'], changes: [{ date: '2026-12-08', start: '11:00' }] } },
  { weekly: { ...TUESDAYS, changes: [{ date: '2026-12-08' }, { date: '2026-12-08' }] } },
  { range: { from: '2026-11-23', until: '2026-11-23', openingHours: 'Tu 11:00-17:00' } },
  { range: { from: '2026-11-23', until: '2027-01-23', openingHours: 'tiistaisin' } },
];
