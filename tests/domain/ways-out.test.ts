import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, weekdayIndex } from '#domain/civil-date.ts';
import type { DayChoice } from '#domain/date-presets.ts';
import { filterEvents } from '#domain/filter-events.ts';
import { NO_FILTERS } from '#domain/filters.ts';
import { waysOut } from '#domain/ways-out.ts';
import { clocks, finderSources } from './finder-arbitraries.ts';

const NEIGHBOURS = { kuhmo: ['puolanka', 'kajaani'], puolanka: ['kajaani', 'kuhmo'], kajaani: ['puolanka', 'kuhmo'] };

describe('ways out of an empty result', () => {
  it('each lead to as many events as they promise, and never to none', () => {
    fc.assert(
      fc.property(finderSources, clocks, ({ events }, clock) => {
        const filters = { ...NO_FILTERS, municipality: ['kuhmo'], when: ['today'] as const };
        for (const way of waysOut(events, undefined, filters, NEIGHBOURS, clock)) {
          expect(way.count).toBeGreaterThan(0);
          expect(filterEvents(events, way.filters, clock)).toHaveLength(way.count);
        }
      }),
    );
  });

  it('offer the week after this one, and none that is chosen already', () => {
    fc.assert(
      fc.property(finderSources, clocks, ({ events }, clock) => {
        const kinds = (when: DayChoice[]) =>
          waysOut(events, undefined, { ...NO_FILTERS, when }, NEIGHBOURS, clock).map((way) => way.kind);
        const monday = addDays(clock.today, 7 - weekdayIndex(clock.today));
        const nextWeek = `${monday}/${addDays(monday, 6)}` as const;
        const has = filterEvents(events, { ...NO_FILTERS, when: [nextWeek] }, clock).length > 0;
        expect(kinds(['today']).includes('next-week')).toBe(has);
        expect(kinds([nextWeek])).not.toContain('next-week');
        expect(kinds(['week'])).not.toContain('week');
        expect(kinds([])).toEqual([]);
      }),
    );
  });

  it('offer the nearest municipality that has something', () => {
    fc.assert(
      fc.property(finderSources, clocks, ({ events }, clock) => {
        const filters = { ...NO_FILTERS, municipality: ['kuhmo'] };
        const near = waysOut(events, undefined, filters, NEIGHBOURS, clock).find((way) => way.kind === 'neighbour');
        const has = (town: string) => filterEvents(events, { ...NO_FILTERS, municipality: [town] }, clock).length > 0;
        const expected = NEIGHBOURS.kuhmo.find(has);
        expect(near?.kind === 'neighbour' ? near.municipality : undefined).toBe(expected);
      }),
    );
  });
});
