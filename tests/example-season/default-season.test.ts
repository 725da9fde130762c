import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { addDays, daysBetween, weekdayIndex } from '#domain/civil-date.ts';
import { endOf } from '#domain/event.ts';
import { endOfDay, startOfDay } from '#domain/helsinki.ts';
import {
  ACCESSIBILITY_ANSWERS,
  AUDIENCES,
  BENEFITS,
  CATEGORIES,
  STATUSES,
  TICKET_CHANNELS,
} from '#domain/vocabulary.ts';
import { municipalities, readSeason } from './read-season.ts';

const DAYS = ['2026-11-22', '2026-10-24', '2027-03-27', '2028-02-28'];
const SEASONS = await Promise.all(
  DAYS.map(async (today) => ({ today, ...(await readSeason({ events: 120, seed: 1, today })) })),
);
const ALL_MUNICIPALITIES = (await municipalities()).map(({ id }) => id);

const missing = <T>(wanted: readonly T[], found: Iterable<T>) => {
  const there = new Set(found);
  return wanted.filter((one) => !there.has(one));
};

/** `when` as it stands in the file. */
interface Written {
  readonly dates?: readonly { readonly start?: string; readonly end?: string }[];
  readonly weekly?: {
    readonly days: readonly string[];
    readonly every?: string;
    readonly except?: readonly string[];
    readonly changes?: readonly unknown[];
  };
  readonly range?: unknown;
}

describe.each(SEASONS)('the season around $today', ({ today, catalogue, issues, counts, files }) => {
  const { events, venues } = catalogue;
  const occurrences = events.flatMap((event) => event.occurrences);
  const written = [...files]
    .filter(([path]) => path.startsWith('events/') && !/\.(sv|en|selko)\.md$/.test(path))
    .map(([, text]) => parse(text.split('---\n')[1] ?? '', { schema: 'failsafe' }).when as Written);

  test('has 120 events, and the content check finds no fault in them', () => {
    expect(events).toHaveLength(120);
    expect(counts.quarantined).toBe(0);
    expect(issues.filter((issue) => issue.rule !== 'event-over')).toEqual([]);
  });

  test('has venues and events in every municipality of both networks', () => {
    expect(ALL_MUNICIPALITIES.length).toBeGreaterThan(8);
    expect(
      missing(
        ALL_MUNICIPALITIES,
        venues.map((venue) => venue.municipality),
      ),
    ).toEqual([]);
    expect(
      missing(
        ALL_MUNICIPALITIES,
        events.map((event) => event.municipality),
      ),
    ).toEqual([]);
    expect(new Set(venues.map((venue) => venue.network)).size).toBe(2);
    expect(new Set(venues.map((venue) => venue.kind)).size).toBeGreaterThan(10);
  });

  test('has every category, audience, benefit, ticket channel and answer about access', () => {
    expect(
      missing(
        CATEGORIES,
        events.flatMap((event) => event.categories),
      ),
    ).toEqual([]);
    expect(
      missing(
        AUDIENCES,
        events.flatMap((event) => event.audience),
      ),
    ).toEqual([]);
    expect(
      missing(
        BENEFITS,
        events.map((event) => event.tickets.benefit),
      ),
    ).toEqual([]);
    expect(
      missing(
        TICKET_CHANNELS,
        events.flatMap((event) => event.tickets.channels),
      ),
    ).toEqual([]);
    const answers = events.flatMap((event) => Object.values(event.accessibility));
    expect(missing(ACCESSIBILITY_ANSWERS, answers)).toEqual([]);
  });

  test('has every status, of whole events and of single times', () => {
    expect(
      missing(
        STATUSES,
        events.map((event) => event.status),
      ),
    ).toEqual([]);
    expect(
      missing(
        STATUSES,
        occurrences.map((occurrence) => occurrence.status),
      ),
    ).toEqual([]);
    expect(events.filter((event) => event.status !== 'scheduled' && !event.statusNote)).toEqual([]);
  });

  test.each([
    ['a single date', (when: Written) => when.dates?.length === 1],
    ['several dates', (when: Written) => (when.dates?.length ?? 0) > 2],
    ['a date without a time', (when: Written) => when.dates?.[0]?.start === undefined && when.dates !== undefined],
    ['a date without an end', (when: Written) => when.dates?.some((date) => date.start && !date.end)],
    ['a weekly rule', (when: Written) => when.weekly],
    ['a weekly rule on two weekdays', (when: Written) => when.weekly?.days.length === 2],
    ['a weekly rule with exceptions', (when: Written) => when.weekly?.except],
    ['a weekly rule with changes', (when: Written) => when.weekly?.changes],
    ['a weekly rule for every second week', (when: Written) => when.weekly?.every === '2'],
    ['a range', (when: Written) => when.range],
  ])('has %s', (_, isSuch) => {
    expect(written.filter((when) => isSuch(when)).length).toBeGreaterThan(0);
  });

  test('has exhibitions, festivals of some days and nights that end after midnight', () => {
    expect(events.filter((event) => event.ongoing?.openingHours).length).toBeGreaterThan(0);
    expect(occurrences.filter((one) => daysBetween(one.date, one.endDate) > 1).length).toBeGreaterThan(0);
    const nights = occurrences.filter((one) => daysBetween(one.date, one.endDate) === 1 && (one.end ?? '24') < '06');
    expect(nights.length).toBeGreaterThan(0);
  });

  test('has something past, today, tonight, tomorrow and on the next weekend, and reaches some months ahead', () => {
    const on = (date: string) => occurrences.filter((one) => one.date === date);
    const saturday = addDays(today, Math.max(0, 5 - weekdayIndex(today)));
    expect(events.filter((event) => endOf(event) <= startOfDay(today)).length).toBeGreaterThan(2);
    expect(on(today).length).toBeGreaterThan(1);
    expect(on(today).filter((one) => one.endsAt >= endOfDay(today)).length).toBeGreaterThan(0);
    expect(on(addDays(today, 1)).length).toBeGreaterThan(0);
    expect(on(saturday).length).toBeGreaterThan(0);
    const months = new Set(occurrences.filter((one) => one.date > today).map((one) => one.date.slice(0, 7)));
    expect(months.size).toBeGreaterThan(3);
  });

  test('has bookings, deadlines, quotas, courses and extra costs of several kinds', () => {
    const tickets = events.map((event) => event.tickets);
    expect(
      missing(
        ['required', 'recommended', 'not-needed'],
        tickets.map((one) => one.booking),
      ),
    ).toEqual([]);
    expect(
      missing(
        ['hours', 'days', 'working-days'],
        tickets.map((one) => one.deadline?.unit),
      ),
    ).toEqual([]);
    expect(tickets.filter((one) => typeof one.quota === 'number').length).toBeGreaterThan(0);
    expect(tickets.filter((one) => one.quota === 'limited').length).toBeGreaterThan(0);
    expect(tickets.filter((one) => one.course?.perTerm).length).toBeGreaterThan(0);
    expect(tickets.filter((one) => one.say).length).toBeGreaterThan(0);
    expect(
      missing(
        ['free', 'not-included', 'ask'],
        tickets.map((one) => one.children),
      ),
    ).toEqual([]);
    expect(
      missing(
        ['yes', 'no', 'ask'],
        tickets.map((one) => one.groupVisits),
      ),
    ).toEqual([]);
    const costs = tickets.flatMap((one) => one.extraCosts.map((cost) => cost.kind));
    expect(missing(['cloakroom', 'service-fee', 'materials', 'other'], costs)).toEqual([]);
  });

  test('has events in many languages, in none, for certain ages, with and without prices', () => {
    const languages = events.flatMap((event) => event.languages);
    expect(missing(['fi', 'sv', 'en', 'so', 'ar', 'ru'], languages)).toEqual([]);
    expect(events.filter((event) => event.languages.length === 0).length).toBeGreaterThan(0);
    expect(events.filter((event) => event.ages?.min !== undefined).length).toBeGreaterThan(0);
    expect(events.filter((event) => event.ages?.max !== undefined).length).toBeGreaterThan(0);
    expect(events.filter((event) => event.price).length).toBeGreaterThan(60);
    expect(events.filter((event) => !event.price).length).toBeGreaterThan(0);
  });

  test('is translated in part, so that missing translations can be seen too', () => {
    const share = (language: 'sv' | 'en') => events.filter((event) => event.title[language]).length / events.length;
    expect(share('sv')).toBeGreaterThan(0.45);
    expect(share('sv')).toBeLessThan(0.8);
    expect(share('en')).toBeGreaterThan(0.35);
    expect(share('en')).toBeLessThan(0.7);
    expect(events.filter((event) => !event.title.sv && !event.title.en).length).toBeGreaterThan(0);
  });
});
