import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { makeOccurrence } from '#domain/calendar/make-occurrence.ts';
import { addDays, fromMinuteOfDay } from '#domain/civil-date.ts';
import { isoEnd, isoStart } from '#domain/iso-date-time.ts';

describe('isoStart and isoEnd', () => {
  it.each([
    ['winter', '2026-12-05', '2026-12-05T18:00:00+02:00'],
    ['summer', '2027-07-05', '2027-07-05T18:00:00+03:00'],
  ])('carry the offset of Helsinki in %s', (_, date, text) => {
    const { occurrence } = makeOccurrence({ date, start: '18:00' });
    expect(occurrence && isoStart(occurrence)).toBe(text);
  });

  it('give the date alone when there is no time of day', () => {
    const { occurrence } = makeOccurrence({ date: '2026-12-05', endDate: '2026-12-06' });
    expect(occurrence && [isoStart(occurrence), isoEnd(occurrence)]).toEqual(['2026-12-05', '2026-12-06']);
  });

  it('name the very instants of the occurrence, on either side of a clock change', () => {
    const { occurrence } = makeOccurrence({ date: '2026-10-24', start: '22:00', end: '04:30' });
    expect(occurrence && [isoStart(occurrence), isoEnd(occurrence)]).toEqual([
      '2026-10-24T22:00:00+03:00',
      '2026-10-25T04:30:00+02:00',
    ]);
  });

  it('are read back as the same instant by a parser of RFC 3339', () => {
    fc.assert(
      fc.property(fc.nat(7000), fc.nat(1439), (days, minute) => {
        const made = makeOccurrence({ date: addDays('2020-01-01', days), start: fromMinuteOfDay(minute) });
        if (!made.occurrence) return;
        const read = Temporal.Instant.from(isoStart(made.occurrence)).epochMilliseconds / 60_000;
        expect(read).toBe(made.occurrence.startsAt);
      }),
    );
  });
});
