import fc from 'fast-check';
import { RRuleTemporal } from 'rrule-temporal';
import { describe, expect, it } from 'vitest';
import { expandWhen } from '#domain/calendar/expand-when.ts';
import { toRRule } from '#domain/calendar/to-rrule.ts';
import type { WhenWeekly } from '#domain/calendar/when.ts';
import { addDays } from '#domain/civil-date.ts';
import { WEEKDAYS } from '#domain/vocabulary.ts';

describe('toRRule', () => {
  it('writes DTSTART, RRULE and EXDATE as RFC 5545 has them', () => {
    const text = toRRule({
      from: '2026-11-23',
      until: '2026-12-15',
      days: ['th', 'tu'],
      start: '10:00',
      except: ['2026-12-08'],
    });
    expect(text.split('\r\n')).toEqual([
      'DTSTART;TZID=Europe/Helsinki:20261124T100000',
      'RRULE:FREQ=WEEKLY;INTERVAL=1;WKST=MO;BYDAY=TU,TH;UNTIL=20261215T215959Z',
      'EXDATE;TZID=Europe/Helsinki:20261208T100000',
    ]);
  });

  it('ends in UTC of the season', () => {
    expect(toRRule({ from: '2027-06-01', until: '2027-06-29', days: ['tu'], start: '10:00' })).toContain(
      'UNTIL=20270629T205959Z',
    );
  });

  it('writes whole days as dates', () => {
    expect(toRRule({ from: '2026-11-24', until: '2026-12-15', days: ['tu'], every: 2 })).toBe(
      'DTSTART;VALUE=DATE:20261124\r\nRRULE:FREQ=WEEKLY;INTERVAL=2;WKST=MO;BYDAY=TU;UNTIL=20261215',
    );
  });

  it('has no rule for a period without a day', () => {
    expect(() => toRRule({ from: '2026-11-24', until: '2026-11-24', days: ['su'] })).toThrow(RangeError);
  });

  it('is read by a calendar as the very instants of the site, over clock changes', () => {
    const rule = fc.record({
      start: fc.nat(900),
      length: fc.integer({ min: 7, max: 300 }),
      days: fc.subarray([...WEEKDAYS], { minLength: 1 }),
      every: fc.integer({ min: 1, max: 4 }),
      hour: fc.integer({ min: 5, max: 22 }),
    });
    fc.assert(
      fc.property(rule, ({ start, length, days, every, hour }) => {
        const from = addDays('2026-06-01', start);
        const weekly: WhenWeekly = {
          from,
          until: addDays(from, length),
          days,
          every,
          start: `${String(hour).padStart(2, '0')}:30`,
        };
        const ours = expandWhen({ weekly });
        const theirs = new RRuleTemporal({ rruleString: toRRule(weekly) }).all();
        expect(theirs.map((at) => at.epochMilliseconds / 60_000)).toEqual(
          ours.ok && ours.occurrences.map((o) => o.startsAt),
        );
      }),
      { numRuns: 100 },
    );
  });
});
