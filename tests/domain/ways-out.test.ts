import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { filterEvents, NO_FILTERS } from '#domain/filters.ts';
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
