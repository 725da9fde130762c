import { describe, expect, it } from 'vitest';
import type { SummaryOccurrence } from '#domain/event-summary.ts';
import { hasTimesLeft, timesLeft } from '#domain/times-left.ts';

const at = (iso: string) => Date.parse(`${iso}+02:00`) / 60_000;
const saturday = { from: '2026-11-28', until: '2026-11-28' };
const club: SummaryOccurrence = {
  date: '2026-11-27',
  start: '22:00',
  endDate: '2026-11-28',
  end: '02:00',
  startsAt: at('2026-11-27T22:00'),
  endsAt: at('2026-11-28T02:00'),
  status: 'scheduled',
};

describe('what still takes place', () => {
  it('counts a late night to the evening it began', () => {
    const friday = { now: at('2026-11-27T12:00'), today: '2026-11-27' };
    expect(timesLeft({ occurrences: [club] }, friday, { from: '2026-11-27', until: '2026-11-27' })).toEqual([club]);
    expect(timesLeft({ occurrences: [club] }, friday, saturday)).toEqual([]);
  });

  it('counts what is going on right now as today, after midnight too', () => {
    expect(timesLeft({ occurrences: [club] }, { now: at('2026-11-28T01:59'), today: '2026-11-28' }, saturday)).toEqual([
      club,
    ]);
    expect(timesLeft({ occurrences: [club] }, { now: at('2026-11-28T02:00'), today: '2026-11-28' }, saturday)).toEqual(
      [],
    );
  });

  it('finds an ongoing offer only on the weekdays it is open', () => {
    const offer = {
      occurrences: [],
      ongoing: { from: '2026-11-01', until: '2026-12-31', endsAt: at('2027-01-01T00:00'), openWeekdays: [1, 2, 3, 4] },
    };
    const clock = { now: at('2026-11-25T10:00'), today: '2026-11-25' };
    expect(hasTimesLeft(offer, clock)).toBe(true);
    expect(hasTimesLeft(offer, clock, saturday)).toBe(false);
    expect(hasTimesLeft(offer, clock, { from: '2026-11-28', until: '2026-12-01' })).toBe(true);
    expect(hasTimesLeft(offer, clock, { from: '2027-01-05', until: '2027-01-07' })).toBe(false);
  });
});
