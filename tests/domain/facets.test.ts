import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, daysBetween, weekdayIndex } from '#domain/civil-date.ts';
import type { Clock } from '#domain/clock.ts';
import { DATE_PRESETS, type DatePreset } from '#domain/date-presets.ts';
import type { EventSummary, SummaryOccurrence } from '#domain/event-summary.ts';
import { countFacet } from '#domain/facets.ts';
import { FACETS, type Facet, filterEvents, NO_FILTERS, withFacet } from '#domain/filters.ts';
import { optionsOf } from '#domain/finder-query.ts';
import { clocks, finderSources, MUNICIPALITIES } from './finder-arbitraries.ts';

const OPTIONS = FACETS.flatMap((facet) => optionsOf(facet, MUNICIPALITIES).map((value) => ({ facet, value })));

/** The rules once more, day by day and as simply as can be: what the counts are compared with. */
function meets(event: EventSummary, facet: Facet, value: string, clock: Clock): boolean {
  if (facet === 'municipality') return event.municipality === value;
  if (facet === 'category') return (event.categories as readonly string[]).includes(value);
  if (facet === 'audience') return (event.audience as readonly string[]).includes(value);
  return daysOf(value as DatePreset, clock.today).some((day) => {
    const offer = event.ongoing;
    if (offer && offer.endsAt > clock.now && offer.from <= day && day <= offer.until) {
      if (offer.openWeekdays.includes(weekdayIndex(day))) return true;
    }
    return event.occurrences.some((o) => o.endsAt > clock.now && takesPlaceOn(o, day, clock));
  });
}

function takesPlaceOn(o: SummaryOccurrence, day: string, clock: Clock): boolean {
  if (day === clock.today && o.startsAt <= clock.now) return true;
  const days = daysBetween(o.date, o.endDate);
  const endsAtNight = days > 0 && o.end !== undefined && o.end <= '06:00';
  return o.date <= day && day <= addDays(o.date, endsAtNight ? days - 1 : days);
}

function daysOf(preset: DatePreset, today: string): string[] {
  const week = [0, 1, 2, 3, 4, 5, 6].map((days) => addDays(today, days));
  if (preset === 'today') return week.slice(0, 1);
  if (preset === 'tomorrow') return week.slice(1, 2);
  if (preset === 'week') return week;
  const weekendDays = week.filter((day) => weekdayIndex(day) >= 5);
  return weekdayIndex(today) === 6 ? [today] : weekendDays;
}

const isComing = (event: EventSummary, { now }: Clock) =>
  (event.ongoing !== undefined && event.ongoing.endsAt > now) || event.occurrences.some((o) => o.endsAt > now);

describe('counts of facets', () => {
  it('are those of a count by hand for every choice, at any moment', () => {
    expect(OPTIONS.length).toBeGreaterThan(20);
    fc.assert(
      fc.property(finderSources, clocks, ({ events }, clock) => {
        for (const { facet, value } of OPTIONS) {
          const byHand = events.filter((event) => isComing(event, clock) && meets(event, facet, value, clock)).length;
          expect(countFacet(events, NO_FILTERS, facet, [value], clock).get(value)).toBe(byHand);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('are those of a count by hand for every pair of choices, and are what choosing gives', () => {
    fc.assert(
      fc.property(finderSources, clocks, ({ events }, clock) => {
        for (const first of OPTIONS) {
          const filters = withFacet(NO_FILTERS, first.facet, [first.value]);
          for (const facet of FACETS.filter((other) => other !== first.facet)) {
            const options = optionsOf(facet, MUNICIPALITIES);
            const counts = countFacet(events, filters, facet, options, clock);
            for (const value of options) {
              const byHand = events.filter(
                (event) =>
                  isComing(event, clock) &&
                  meets(event, first.facet, first.value, clock) &&
                  meets(event, facet, value, clock),
              ).length;
              expect(counts.get(value)).toBe(byHand);
              expect(filterEvents(events, withFacet(filters, facet, [value]), clock)).toHaveLength(byHand);
            }
          }
        }
      }),
      { numRuns: 12 },
    );
  });

  it('take values of one facet as alternatives', () => {
    fc.assert(
      fc.property(finderSources, clocks, ({ events }, clock) => {
        const both = filterEvents(events, withFacet(NO_FILTERS, 'municipality', ['espoo', 'kuhmo']), clock);
        const sum = countFacet(events, NO_FILTERS, 'municipality', ['espoo', 'kuhmo'], clock);
        expect(both).toHaveLength((sum.get('espoo') ?? 0) + (sum.get('kuhmo') ?? 0));
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
            countFacet([event], NO_FILTERS, 'municipality', [event.municipality], { now, today: '2026-12-01' });
          expect(count(endsAt - 1).get(event.municipality)).toBe(1);
          expect(count(endsAt).get(event.municipality)).toBe(0);
        }
      }),
      { numRuns: 40 },
    );
  });

  it('has every date choice in the test', () => {
    expect(OPTIONS.filter(({ facet }) => facet === 'when').map(({ value }) => value)).toEqual([...DATE_PRESETS]);
  });
});
