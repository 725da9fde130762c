import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Clock } from '#domain/clock.ts';
import { DATE_PRESETS } from '#domain/date-presets.ts';
import type { EventSummary } from '#domain/event-summary.ts';
import { optionsOf } from '#domain/facet-options.ts';
import { countFacets } from '#domain/facets.ts';
import { filterEvents } from '#domain/filter-events.ts';
import { FACETS, type Facet, type Filters, NO_FILTERS, withFacet } from '#domain/filters.ts';
import { isComing, meets } from './facets-by-hand.ts';
import { clocks, dayIntervals, finderSources, LANGUAGES, MUNICIPALITIES } from './finder-arbitraries.ts';

const OPTIONS = Object.fromEntries(
  FACETS.map((facet) => [facet, optionsOf(facet, MUNICIPALITIES, LANGUAGES)]),
) as Record<Facet, readonly string[]>;
const CHOICES = FACETS.flatMap((facet) => OPTIONS[facet].map((value) => ({ facet, value })));

const byHand = (events: readonly EventSummary[], chosen: readonly { facet: Facet; value: string }[], clock: Clock) =>
  events.filter(
    (event) => isComing(event, clock) && chosen.every(({ facet, value }) => meets(event, facet, value, clock)),
  ).length;

const anyFilters: fc.Arbitrary<Filters> = fc.record({
  municipality: fc.subarray([...OPTIONS.municipality], { maxLength: 2 }),
  category: fc.subarray([...OPTIONS.category], { maxLength: 4 }),
  audience: fc.subarray([...OPTIONS.audience], { maxLength: 3 }),
  when: fc.oneof(
    fc.subarray([...OPTIONS.when], { maxLength: 1 }),
    dayIntervals.map((days) => [days]),
  ),
  language: fc.subarray([...OPTIONS.language], { maxLength: 2 }),
  accessibility: fc.subarray([...OPTIONS.accessibility], { maxLength: 2 }),
  channel: fc.subarray([...OPTIONS.channel], { maxLength: 2 }),
  booking: fc.subarray([...OPTIONS.booking]),
  children: fc.subarray([...OPTIONS.children]),
  run: fc.subarray([...OPTIONS.run]),
}) as fc.Arbitrary<Filters>;

describe('counts of facets', () => {
  it('are those of a count by hand for every choice, at any moment', () => {
    expect(CHOICES.length).toBeGreaterThan(50);
    fc.assert(
      fc.property(finderSources, clocks, ({ events }, clock) => {
        const counts = countFacets(events, NO_FILTERS, OPTIONS, clock);
        for (const choice of CHOICES) {
          expect(counts[choice.facet].get(choice.value)).toBe(byHand(events, [choice], clock));
        }
      }),
      { numRuns: 60 },
    );
  });

  it('are those of a count by hand for every pair of choices, and are what choosing gives', () => {
    fc.assert(
      fc.property(finderSources, clocks, dayIntervals, ({ events }, clock, days) => {
        for (const first of [...CHOICES, { facet: 'when', value: days } as const]) {
          const filters = withFacet(NO_FILTERS, first.facet, [first.value]);
          const counts = countFacets(events, filters, OPTIONS, clock);
          for (const second of CHOICES) {
            if (second.facet === first.facet) continue;
            const expected = byHand(events, [first, second], clock);
            expect(counts[second.facet].get(second.value)).toBe(expected);
            expect(filterEvents(events, withFacet(filters, second.facet, [second.value]), clock)).toHaveLength(
              expected,
            );
          }
        }
      }),
      { numRuns: 6 },
    );
  });

  it('are what choosing gives whatever is chosen already', () => {
    fc.assert(
      fc.property(finderSources, clocks, anyFilters, ({ events }, clock, filters) => {
        const counts = countFacets(events, filters, OPTIONS, clock);
        for (const { facet, value } of CHOICES) {
          const others: readonly string[] = facet === 'accessibility' ? filters[facet] : [];
          const chosen = withFacet(filters, facet, [...others, value]);
          expect(counts[facet].get(value)).toBe(filterEvents(events, chosen, clock).length);
        }
      }),
      { numRuns: 40 },
    );
  });

  it('take values of one facet as alternatives', () => {
    fc.assert(
      fc.property(finderSources, clocks, ({ events }, clock) => {
        const both = filterEvents(events, withFacet(NO_FILTERS, 'municipality', ['espoo', 'kuhmo']), clock);
        const { municipality } = countFacets(events, NO_FILTERS, OPTIONS, clock);
        expect(both).toHaveLength((municipality.get('espoo') ?? 0) + (municipality.get('kuhmo') ?? 0));
      }),
      { numRuns: 60 },
    );
  });

  it('take accessibility as needs: an event must meet all of them', () => {
    fc.assert(
      fc.property(finderSources, clocks, ({ events }, clock) => {
        const needs = ['lift', 'accessible-wc'] as const;
        const found = filterEvents(events, withFacet(NO_FILTERS, 'accessibility', needs), clock);
        const expected = events.filter(
          (event) => isComing(event, clock) && needs.every((need) => event.accessibility.includes(need)),
        );
        expect(found).toEqual(expected);
      }),
      { numRuns: 60 },
    );
  });

  it('count an occurrence in its last minute and not after', () => {
    fc.assert(
      fc.property(finderSources, ({ events }) => {
        for (const event of events) {
          const endsAt = event.ongoing?.endsAt ?? Math.max(...event.occurrences.map((o) => o.endsAt));
          const count = (now: number) =>
            countFacets([event], NO_FILTERS, OPTIONS, { now, today: '2026-12-01' }).municipality.get(
              event.municipality,
            );
          expect(count(endsAt - 1)).toBe(1);
          expect(count(endsAt)).toBe(0);
        }
      }),
      { numRuns: 40 },
    );
  });

  it('has every facet and every date choice in the test', () => {
    expect(new Set(CHOICES.map(({ facet }) => facet)).size).toBe(FACETS.length);
    expect(OPTIONS.when).toEqual([...DATE_PRESETS]);
  });
});
