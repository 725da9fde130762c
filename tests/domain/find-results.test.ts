import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NO_FILTERS } from '#domain/filters.ts';
import { findResults, resultIds } from '#domain/find-results.ts';
import { eventResultId, venueResultId } from '#domain/result-id.ts';
import { timesLeft } from '#domain/times-left.ts';
import { clocks, finderSources } from './finder-arbitraries.ts';

describe('results', () => {
  it('without words are the coming events by their next time, then ongoing offers, and no venues', () => {
    fc.assert(
      fc.property(finderSources, clocks, (source, clock) => {
        const { dated, ongoing, venues, bestVenue } = findResults(source, undefined, NO_FILTERS, clock);
        const starts = dated.map((event) => timesLeft(event, clock)[0]?.startsAt ?? Number.NaN);
        expect(starts).toEqual([...starts].sort((a, b) => a - b));
        expect(dated.every((event) => event.ongoing === undefined)).toBe(true);
        expect(ongoing.every((event) => event.ongoing !== undefined)).toBe(true);
        expect([...venues, ...bestVenue]).toEqual([]);
      }),
    );
  });

  it('with words keep the order of the search within each section, and ids that are gone are passed over', () => {
    fc.assert(
      fc.property(finderSources, clocks, (source, clock) => {
        const all = [
          ...source.venues.map(({ id }) => venueResultId(id)),
          ...source.events.map(({ id }) => eventResultId(id)),
        ];
        const asked = ['tapahtumat/gone/long-ago', ...all.reverse()];
        const results = findResults(source, asked, NO_FILTERS, clock);
        for (const section of [results.dated, results.ongoing]) {
          const ranks = section.map(({ id }) => asked.indexOf(eventResultId(id)));
          expect(ranks).toEqual([...ranks].sort((a, b) => a - b));
        }
        expect(results.venues).toHaveLength(source.venues.length);
        expect(new Set(resultIds(results)).size).toBe(resultIds(results).length);
      }),
    );
  });

  it('put the venue that the words name best before everything', () => {
    fc.assert(
      fc.property(finderSources, clocks, (source, clock) => {
        const best = venueResultId('venue-0');
        const ids = [best, ...source.events.map(({ id }) => eventResultId(id))];
        expect(resultIds(findResults(source, ids, NO_FILTERS, clock))[0]).toBe(best);
      }),
    );
  });

  it('leave venues out when days or an audience are chosen: they have none of their own', () => {
    fc.assert(
      fc.property(finderSources, clocks, (source, clock) => {
        const ids = source.venues.map(({ id }) => venueResultId(id));
        expect(resultIds(findResults(source, ids, { ...NO_FILTERS, when: ['week'] }, clock))).toEqual([]);
        expect(resultIds(findResults(source, ids, { ...NO_FILTERS, audience: ['children'] }, clock))).toEqual([]);
      }),
      { numRuns: 20 },
    );
  });
});
