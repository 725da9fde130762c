import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NO_FILTERS } from '#domain/filters.ts';
import { type FinderResults, findResults, isUnconfirmed } from '#domain/find-results.ts';
import { timesLeft } from '#domain/times-left.ts';
import { clocks, finderSources } from './finder-arbitraries.ts';

const numbersOf = ({ bestVenue, dated, ongoing, venues, unconfirmed }: FinderResults) =>
  [...bestVenue, ...dated, ...ongoing, ...venues, ...unconfirmed].map(({ number }) => number);

describe('results', () => {
  it('without words are the coming events by their next time, then ongoing offers, and no venues', () => {
    fc.assert(
      fc.property(finderSources, clocks, (source, clock) => {
        const { dated, ongoing, venues, bestVenue, unconfirmed } = findResults(source, undefined, NO_FILTERS, clock);
        const starts = dated.map((event) => timesLeft(event, clock)[0]?.startsAt ?? Number.NaN);
        expect(starts).toEqual([...starts].sort((a, b) => a - b));
        expect(dated.every((event) => event.ongoing === undefined)).toBe(true);
        expect(ongoing.every((event) => event.ongoing !== undefined)).toBe(true);
        expect([...venues, ...bestVenue, ...unconfirmed]).toEqual([]);
      }),
    );
  });

  it('with words keep the order of the search within each section, and numbers that nothing has are passed over', () => {
    fc.assert(
      fc.property(finderSources, clocks, (source, clock) => {
        const all = [...source.events, ...source.venues].map(({ number }) => number);
        const asked = [all.length + 7, ...all.reverse()];
        const results = findResults(source, asked, NO_FILTERS, clock);
        for (const section of [results.dated, results.ongoing]) {
          const ranks = section.map(({ number }) => asked.indexOf(number));
          expect(ranks).toEqual([...ranks].sort((a, b) => a - b));
        }
        expect(results.venues.length + results.unconfirmed.length).toBe(source.venues.length);
        expect(new Set(numbersOf(results)).size).toBe(numbersOf(results).length);
      }),
    );
  });

  it('put the venue that the words name best before everything', () => {
    fc.assert(
      fc.property(finderSources, clocks, (source, clock) => {
        const best = source.venues.find((venue) => !isUnconfirmed(venue))?.number;
        fc.pre(best !== undefined);
        const numbers = [best, ...source.events.map(({ number }) => number)];
        expect(numbersOf(findResults(source, numbers, NO_FILTERS, clock))[0]).toBe(best);
      }),
    );
  });

  it('put venues of which nobody knows last, however well the words fit', () => {
    fc.assert(
      fc.property(finderSources, clocks, (source, clock) => {
        const all = [...source.venues, ...source.events].map(({ number }) => number);
        const unknown = source.venues.filter(isUnconfirmed).map(({ number }) => number);
        const found = numbersOf(findResults(source, all, NO_FILTERS, clock));
        expect(found.slice(found.length - unknown.length)).toEqual(unknown);
      }),
    );
  });

  it('put the venue of just the name that was typed first, also when nobody knows of it', () => {
    fc.assert(
      fc.property(finderSources, clocks, (source, clock) => {
        const wanted = source.venues.find(isUnconfirmed);
        fc.pre(wanted !== undefined);
        const named = { ...wanted, name: { text: 'Kuhmo-talo' } };
        const venues = source.venues.map((venue) => (venue === wanted ? named : venue));
        const all = [...source.events, ...venues].map(({ number }) => number);
        const found = findResults({ ...source, venues }, all, NO_FILTERS, clock, { text: 'kuhmo-talo' });
        expect(found.bestVenue).toEqual([named]);
        expect(found.unconfirmed).not.toContain(named);
      }),
    );
  });

  it('that begin at the same time stand in the order of their numbers', () => {
    fc.assert(
      fc.property(finderSources, clocks, (source, clock) => {
        const { dated } = findResults(source, undefined, NO_FILTERS, clock);
        const keys = dated.map((event) => [timesLeft(event, clock)[0]?.startsAt ?? 0, event.number] as const);
        expect(keys).toEqual([...keys].sort(([a, first], [b, second]) => a - b || first - second));
      }),
    );
  });

  it('leave venues out when days or an audience are chosen: they have none of their own', () => {
    fc.assert(
      fc.property(finderSources, clocks, (source, clock) => {
        const numbers = source.venues.map(({ number }) => number);
        expect(numbersOf(findResults(source, numbers, { ...NO_FILTERS, when: ['week'] }, clock))).toEqual([]);
        expect(numbersOf(findResults(source, numbers, { ...NO_FILTERS, audience: ['children'] }, clock))).toEqual([]);
      }),
      { numRuns: 20 },
    );
  });
});
