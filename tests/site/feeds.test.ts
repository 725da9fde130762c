import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { readBuiltSite } from '#build/verify/built-site.ts';
import { endOf } from '#domain/event.ts';
import { isoStart } from '#domain/iso-date-time.ts';
import { AUDIENCES, CATEGORIES } from '#domain/vocabulary.ts';
import { LOCALE_CODES, LOCALES } from '#i18n/locales.ts';
import { calendarPath, eventCalendarPath, eventPath, venuePath } from '#i18n/routes.ts';
import { builtSite, EXAMPLE_SITE } from '../support/built-sites.ts';
import { catalogueOf } from '../support/site-content.ts';

const dir = builtSite(EXAMPLE_SITE);
const { catalogue, clock } = await catalogueOf(EXAMPLE_SITE);
const { pages } = readBuiltSite(dir);
const events = catalogue.events.filter(({ movedTo }) => movedTo === undefined);
const dated = events.filter(({ occurrences }) => occurrences.length > 0);

/** The data for search engines on a page. */
function jsonLdOf(address: string): Record<string, unknown> {
  const scripts =
    pages
      .get(address)
      ?.tags.filter(({ name, attributes }) => name === 'script' && attributes['type'] === 'application/ld+json') ?? [];
  expect(scripts, address).toHaveLength(1);
  expect(scripts[0]?.text).not.toMatch(/[<>]/);
  return JSON.parse(scripts[0]?.text ?? '');
}

/** Epoch minutes or days of the times in a calendar file, by UID. */
function startsIn(file: string): Map<string, string> {
  const component = new ICAL.Component(ICAL.parse(readFileSync(path.join(dir, file), 'utf8')));
  return new Map(
    component.getAllSubcomponents('vevent').map((one) => {
      const start = one.getFirstPropertyValue('dtstart') as ICAL.Time;
      return [
        String(one.getFirstPropertyValue('uid')),
        start.isDate ? start.toString() : String(start.toUnixTime() / 60),
      ];
    }),
  );
}
const startsOf = (event: (typeof events)[number]) =>
  event.occurrences.map(({ date, start, startsAt }) => (start === undefined ? date : String(startsAt))).sort();

test('there are events enough to look at', () => {
  expect(dated.length).toBeGreaterThan(80);
});

describe.each(LOCALE_CODES)('in %s', (locale) => {
  test('every event with times has a calendar file with exactly these', () => {
    for (const event of dated) {
      expect([...startsIn(eventCalendarPath(locale, event.id)).values()].sort(), event.id).toEqual(startsOf(event));
    }
  });

  test('every event’s page tells search engines the same event', () => {
    for (const event of events) {
      const data = jsonLdOf(eventPath(locale, event.id));
      const own = event.title[LOCALES[locale].content] ?? event.title.fi;
      expect(data['name'], event.id).toBe(own);
      const next = event.occurrences.find(({ endsAt }) => endsAt > clock.now) ?? event.occurrences.at(-1);
      expect(data['startDate'], event.id).toBe(next ? isoStart(next) : event.ongoing?.from);
      expect(data['url']).toBe(`${EXAMPLE_SITE.env['KAIKU_SITE']}${eventPath(locale, event.id)}`);
    }
  });

  test('every venue’s page tells them where it is', () => {
    for (const venue of catalogue.venues) {
      expect(jsonLdOf(venuePath(locale, venue.id))['@type'], venue.id).toBe('Place');
    }
  });

  test('every calendar to subscribe to holds what belongs to it, and each event is in its town’s', () => {
    const ahead = dated.filter((event) => endOf(event) > clock.now - 30 * 1440);
    const codes = [
      ...CATEGORIES,
      ...AUDIENCES,
      ...catalogue.networks.flatMap(({ municipalities }) => municipalities.map(({ id }) => id)),
    ];
    for (const code of codes) expect(existsSync(path.join(dir, calendarPath(locale, code))), code).toBe(true);
    for (const venue of catalogue.venues.filter(({ movedTo }) => !movedTo)) {
      const own = ahead.filter((event) => event.venue === venue.id).flatMap(startsOf);
      expect([...startsIn(calendarPath(locale, venue.id)).values()].sort(), venue.id).toEqual(own.sort());
    }
    const all = catalogue.networks.flatMap(({ id }) => [...startsIn(calendarPath(locale, id)).keys()]);
    expect(all.length).toBe(ahead.flatMap(startsOf).length);
  });
});

describe('the profile of an event for search engines', () => {
  const all = events.map((event) => ({ event, data: jsonLdOf(eventPath('fi', event.id)) }));

  test('has all that is required and recommended, on Helsinki’s clock', () => {
    for (const { event, data } of all) {
      for (const key of [
        '@id',
        'name',
        'startDate',
        'location',
        'description',
        'eventStatus',
        'eventAttendanceMode',
        'organizer',
        'offers',
      ]) {
        expect(data[key], `${event.id} ${key}`).toBeTruthy();
      }
      expect(data['startDate']).toMatch(/^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}:00\+0[23]:00)?$/);
      const location = data['location'] as Record<string, Record<string, unknown>>;
      expect(location['name'] && location['address']?.['addressLocality'], event.id).toBeTruthy();
    }
  });

  test('offers the card as a card, and calls nothing free for all that is not', () => {
    const card = all.filter(({ event }) => event.tickets.benefit !== 'nothing-needed');
    expect(card.length).toBeGreaterThan(50);
    for (const { event, data } of card) {
      expect(data, event.id).not.toHaveProperty('isAccessibleForFree');
      expect((data['offers'] as object[])[0]).toMatchObject({ price: 0, validForMemberTier: { name: 'Kaikukortti' } });
    }
    const free = all.filter(({ event }) => event.tickets.benefit === 'nothing-needed');
    expect(free.length).toBeGreaterThan(0);
    for (const { data } of free) expect(data['isAccessibleForFree']).toBe(true);
  });

  test('says of what is off that it is', () => {
    const off = all.filter(({ event }) => event.status === 'cancelled');
    expect(off.length).toBeGreaterThan(0);
    for (const { data } of off) expect(data['eventStatus']).toBe('https://schema.org/EventCancelled');
  });
});

test('the Linked Events list holds a row for every time that is to come', () => {
  const { meta, data } = JSON.parse(readFileSync(path.join(dir, 'data/linkedevents/v1/event.json'), 'utf8')) as {
    meta: { count: number };
    data: readonly { id: string; start_time: string }[];
  };
  const ahead = events.filter((event) => endOf(event) > clock.now);
  expect(meta.count).toBe(data.length);
  expect(new Set(data.map(({ id }) => id)).size).toBe(data.length);
  expect(data.map(({ start_time }) => start_time).sort()).toEqual(
    ahead.flatMap(({ occurrences, ongoing }) => (ongoing ? [ongoing.from] : occurrences.map(isoStart))).sort(),
  );
});

const OPENAPI = '../shared/data/recorded/linkedevents/linked-events-openapi-2024-09-04.yaml';
test.skipIf(!existsSync(OPENAPI))('and every field of it is one of the recorded interface', async () => {
  const { parse } = await import('yaml');
  const schemas = parse(readFileSync(OPENAPI, 'utf8')).components.schemas as Record<string, { properties?: object }>;
  const known = new Set(Object.values(schemas).flatMap(({ properties }) => Object.keys(properties ?? {})));
  const { data } = JSON.parse(readFileSync(path.join(dir, 'data/linkedevents/v1/event.json'), 'utf8'));
  expect(known.size).toBeGreaterThan(50);
  const keys = Object.keys(data[0]).filter((key) => !key.startsWith('@'));
  expect(keys.filter((key) => !known.has(key))).toEqual([]);
});
