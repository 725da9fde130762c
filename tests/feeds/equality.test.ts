import { describe, expect, test } from 'vitest';
import type { Clock } from '#domain/clock.ts';
import { type Event, endOf } from '#domain/event.ts';
import { startOfDay } from '#domain/helsinki.ts';
import { localize } from '#domain/localized.ts';
import type { Occurrence } from '#domain/occurrence.ts';
import type { Status } from '#domain/vocabulary.ts';
import { SCHEMA_STATUS } from '#feeds/schema-status.ts';
import { LOCALES, type Locale } from '#i18n/locales.ts';
import { VOCABULARY_STRINGS } from '#i18n/strings/vocabulary.ts';
import { translate } from '#i18n/strings.ts';
import { statusLabel } from '#i18n/vocabulary-labels.ts';
import { DEFAULT_SEASON, readSeason } from '../example-season/read-season.ts';
import { clockOn } from '../support/catalogue-fixture.ts';
import { reportFigures } from '../support/report-figures.ts';
import { surfaces, type Told } from './surfaces.ts';

const { catalogue: season } = await readSeason({ ...DEFAULT_SEASON, events: 1000, today: '2026-10-20' });
/** One has another address now: no surface may tell it twice. */
const [first, ...others] = season.events;
if (!first) throw new Error('no events');
const moved: Event = { ...first, id: `${first.venue}/vanha-osoite`, slug: 'vanha-osoite', movedTo: first.id };
const catalogue = { ...season, events: [moved, first, ...others] };

/** As built, and as somebody finds it later: the nights in which the clocks change, before, in and after them. */
const MOMENTS: readonly (readonly [string, Clock])[] = [
  ['at build', clockOn('2026-10-20')],
  ['on the eve of winter time', clockOn('2026-10-24', 23 * 60 + 30)],
  ['in the hour that comes twice', clockOn('2026-10-25', 4 * 60)],
  ['on the day after', clockOn('2026-10-26')],
  ['in the middle of winter', clockOn('2026-12-24', 17 * 60)],
  ['on the eve of summer time', clockOn('2027-03-27', 23 * 60 + 59)],
  ['after the hour that is left out', clockOn('2027-03-28', 3 * 60)],
  ['on the day after that', clockOn('2027-03-29')],
];

interface Time extends Pick<Occurrence, 'endsAt'> {
  readonly event: Event;
  readonly start: number | string;
  readonly status: Status;
}

const TIMES: readonly Time[] = [first, ...others].flatMap((event): Time[] =>
  event.ongoing
    ? [{ event, start: event.ongoing.from, endsAt: event.ongoing.endsAt, status: event.status }]
    : event.occurrences.map((one) => ({
        event,
        start: one.start === undefined ? one.date : one.startsAt,
        endsAt: one.endsAt,
        status: event.status === 'scheduled' ? one.status : event.status,
      })),
);

test('the season has times on both sides of both changes of the clock, and everything that can be off', () => {
  expect(season.events.length).toBeGreaterThanOrEqual(1000);
  for (const day of ['2026-10-25', '2027-03-28']) {
    const change = startOfDay(day);
    const near = TIMES.filter(({ start }) => typeof start === 'number' && Math.abs(start - change) < 3 * 1440);
    expect(near.some(({ start }) => Number(start) < change) && near.some(({ start }) => Number(start) > change)).toBe(
      true,
    );
  }
  expect(new Set(TIMES.map(({ status }) => status)).size).toBe(4);
});

const figures = { compared: 0, different: 0 };

/** What the clock moves is the same in every language. */
const VIEWS: readonly (readonly [Locale, string, Clock])[] = [
  ...MOMENTS.map(([moment, clock]) => ['fi', moment, clock] as const),
  ['sv', 'at build', clockOn('2026-10-20')],
  ['en', 'at build', clockOn('2026-10-20')],
];

describe.each(VIEWS)('the same events, instants, status and titles, in %s %s:', (locale, _, clock) => {
  const t = translate(VOCABULARY_STRINGS, locale);
  const told = surfaces(catalogue, clock, locale);
  const title = (event: Event) => localize(event.title, LOCALES[locale].content).text;
  const label = (status: Status) => (status === 'scheduled' ? '' : statusLabel(status, t));
  const labelled = (event: Event, status: Status) =>
    status === 'scheduled' ? title(event) : `${label(status)}: ${title(event)}`;

  const coming = TIMES.filter(({ endsAt }) => endsAt > clock.now);
  const ahead = [first, ...others].filter((event) => endOf(event) > clock.now);
  const next = [first, ...others].map((event) => {
    const own = TIMES.filter((time) => time.event === event);
    return own.find(({ endsAt }) => endsAt > clock.now) ?? (own.at(-1) as Time);
  });
  const kept = TIMES.filter(({ event }) => !event.ongoing && endOf(event) > clock.now - 30 * 1440);
  const withWords = (words: (status: Status) => string) => (time: Time) => ({
    id: time.event.id,
    start: time.start,
    status: words(time.status),
    title: title(time.event),
  });
  const ICS = { scheduled: 'CONFIRMED', full: 'CONFIRMED', postponed: 'TENTATIVE', cancelled: 'CANCELLED' };
  const expected: Record<keyof typeof told, readonly Told[]> = {
    page: coming.map(withWords(label)),
    json: TIMES.map(withWords(String)),
    csv: TIMES.map(withWords(String)),
    finder: coming.map(withWords(String)),
    jsonLd: next.map(withWords((status) => SCHEMA_STATUS[status])),
    linkedEvents: TIMES.map(withWords((status) => SCHEMA_STATUS[status])),
    calendar: kept.map((time) => ({
      ...withWords((status) => ICS[status])(time),
      title: labelled(time.event, time.status),
    })),
    rss: ahead.map((event) => ({ id: event.id, title: labelled(event, event.status) })),
    // Every language's titles can be found; the first is the Finnish one.
    search: ahead.map((event) => ({ id: event.id, title: event.title.fi })),
  };

  test.each(Object.keys(expected) as (keyof typeof told)[])('%s', (name) => {
    const got = told[name]().map(lineOf).toSorted();
    expect(got.length).toBeGreaterThan(20);
    const wanted = expected[name].map(lineOf).toSorted();
    figures.compared += got.length;
    figures.different += got.filter((line, at) => line !== wanted[at]).length + Math.max(wanted.length - got.length, 0);
    expect(got).toEqual(wanted);
  });
});

const lineOf = ({ id, start, status, title }: Told) => [id, start, status, title].join(' | ');

test('and all of them were compared', () => {
  expect(figures.compared).toBeGreaterThan(50_000);
  reportFigures('equality', [
    {
      what: 'generated events, at eight moments and in three languages',
      value: season.events.length,
      bar: '≥ 1000',
      holds: true,
    },
    { what: 'times compared on nine surfaces', value: figures.compared },
    { what: 'told otherwise by any', value: figures.different, bar: '0', holds: figures.different === 0 },
  ]);
});
