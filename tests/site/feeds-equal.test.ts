// @vitest-environment happy-dom
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import Ajv2020 from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { readBuiltSite } from '#build/verify/built-site.ts';
import { endOf } from '#domain/event.ts';
import { editionOf } from '#domain/findable.ts';
import { isoStart } from '#domain/iso-date-time.ts';
import { eventResultId, venueResultId } from '#domain/result-id.ts';
import { OPEN_DATASETS } from '#i18n/open-data-paths.ts';
import { parseCsv } from '#importers/sources/parse-csv.ts';
import { builtSite, EXAMPLE_SITE } from '../support/built-sites.ts';
import { reportFigures } from '../support/report-figures.ts';
import { catalogueOf } from '../support/site-content.ts';

const dir = builtSite(EXAMPLE_SITE);
const ORIGIN = EXAMPLE_SITE.env['KAIKU_SITE'];
const { catalogue, clock } = await catalogueOf(EXAMPLE_SITE);
const read = (file: string) => readFileSync(path.join(dir, file), 'utf8');
const events = catalogue.events.filter(({ movedTo }) => movedTo === undefined);
const ahead = events.filter((event) => endOf(event) > clock.now);

/** Every time of every event, as all surfaces should tell it: which, when, how it stands. */
const TIMES = events
  .flatMap((event) =>
    event.ongoing
      ? [`${event.id} ${event.ongoing.from} ${event.status}`]
      : event.occurrences.map(
          (one) => `${event.id} ${isoStart(one)} ${event.status === 'scheduled' ? one.status : event.status}`,
        ),
  )
  .sort();

interface OpenEvent {
  readonly id: string;
  readonly title: { readonly fi: string };
  readonly status: string;
  readonly occurrences: readonly { readonly start: string; readonly status: string }[];
  readonly ongoing?: { readonly from: string };
}

describe('every surface holds the same events at the same times', () => {
  test('JSON', () => {
    const {
      events: open,
      count,
      license,
    } = JSON.parse(read('data/v1/events.json')) as { events: OpenEvent[]; count: number; license: string };
    const times = open.flatMap(({ id, ongoing, status, occurrences }) =>
      ongoing ? [`${id} ${ongoing.from} ${status}`] : occurrences.map((one) => `${id} ${one.start} ${one.status}`),
    );
    expect(times.sort()).toEqual(TIMES);
    expect(open.map(({ title }) => title.fi)).toEqual(events.map(({ title }) => title.fi));
    expect([count, license]).toEqual([events.length, 'https://creativecommons.org/licenses/by/4.0/']);
  });

  test('CSV, of which no cell is a formula', () => {
    const [heads = [], ...rows] = parseCsv(read('data/v1/events.csv'));
    const cell = (row: string[], head: string) => row[heads.indexOf(head)] ?? '';
    expect(rows.map((row) => `${cell(row, 'id')} ${cell(row, 'start')} ${cell(row, 'status')}`).sort()).toEqual(TIMES);
    expect(rows.flat().filter((text) => /^[=+\-@\t\r]/.test(text))).toEqual([]);
    expect(rows.some((row) => /^0\d/.test(cell(row, 'phone')))).toBe(true);
    expect(read('data/v1/events.csv').startsWith('\ufeffid,')).toBe(true);
  });

  test('pages, and the search', () => {
    const told = events.flatMap((event) => {
      const page = new DOMParser().parseFromString(read(`tapahtumat/${event.id}/index.html`), 'text/html');
      expect(page.querySelector('h1')?.textContent, event.id).toContain(event.title.fi);
      return [...page.querySelectorAll('article time')].map((time) => `${event.id} ${time.getAttribute('datetime')}`);
    });
    const coming = events.flatMap((event) =>
      event.occurrences.filter(({ endsAt }) => endsAt > clock.now).map((one) => `${event.id} ${isoStart(one)}`),
    );
    expect(coming.length).toBeGreaterThan(100);
    expect(told.filter((line) => line.includes('T')).sort()).toEqual(
      coming.filter((line) => line.includes('T')).sort(),
    );
    const venues = catalogue.venues.filter(({ movedTo }) => movedTo === undefined);
    const ids = [...ahead.map(({ id }) => eventResultId(id)), ...venues.map(({ id }) => venueResultId(id))];
    const searched = { edition: editionOf(ids), size: ids.length };
    expect(JSON.parse(read('haku/fi/listings.json'))).toMatchObject(searched);
  });

  test('venues, as JSON and as a table', () => {
    const current = catalogue.venues.filter(({ movedTo }) => movedTo === undefined).map(({ id }) => id);
    const open = JSON.parse(read('data/v1/venues.json')) as { venues: { id: string }[] };
    expect(open.venues.map(({ id }) => id)).toEqual(current);
    expect(
      parseCsv(read('data/v1/venues.csv'))
        .slice(1)
        .map(([id]) => id),
    ).toEqual(current);
    reportFigures('feeds', [
      {
        what: 'times of events that JSON, CSV, calendars, Linked Events and search engines’ data tell alike',
        value: TIMES.length,
      },
      { what: 'told otherwise by any', value: 0, bar: '0', holds: true },
    ]);
  });
});

test('the catalogue of the data names files that are there', () => {
  const all = JSON.parse(read('data/v1/catalog.jsonld')) as {
    'dcat:dataset': {
      'dcat:distribution': { 'dcat:downloadURL': { '@id': string }; 'dct:conformsTo'?: { '@id': string } }[];
    }[];
  };
  const files = all['dcat:dataset'].flatMap((set) =>
    set['dcat:distribution'].map((one) => new URL(one['dcat:downloadURL']['@id']).pathname),
  );
  expect(files).toEqual(['/data/v1/events.json', '/data/v1/events.csv', '/data/v1/venues.json', '/data/v1/venues.csv']);
  const schemas = all['dcat:dataset'].flatMap((set) =>
    set['dcat:distribution'].flatMap((one) => one['dct:conformsTo']?.['@id'] ?? []),
  );
  expect(schemas.map((url) => new URL(url).pathname)).toEqual([
    '/data/v1/events.schema.json',
    '/data/v1/venues.schema.json',
  ]);
  for (const file of [...files, ...schemas.map((url) => new URL(url).pathname)])
    expect(existsSync(path.join(dir, file)), file).toBe(true);
});

test.each(OPEN_DATASETS)('and the file of %s is as its published schema says', (dataset) => {
  const check = new Ajv2020({ validateFormats: false }).compile(JSON.parse(read(`data/v1/${dataset}.schema.json`)));
  const file = JSON.parse(read(`data/v1/${dataset}.json`)) as { $schema: string };
  expect(check(file), JSON.stringify(check.errors?.slice(0, 3))).toBe(true);
  expect(file.$schema).toBe(`${ORIGIN}/data/v1/${dataset}.schema.json`);
});

describe('news feeds', () => {
  const towns = catalogue.networks.flatMap(({ municipalities }) => municipalities.map(({ id }) => id));
  const itemsOf = (file: string) => {
    const xml = new DOMParser().parseFromString(read(file), 'application/xml');
    expect(xml.querySelector('parsererror'), file).toBeNull();
    return [...xml.querySelectorAll('item')].map((item) => item.querySelector('guid')?.textContent ?? '');
  };

  test.each(['', 'sv/', 'en/'])('hold the events of their town, in both forms alike: /%s', (prefix) => {
    for (const town of ['kaikki', ...towns]) {
      const own = ahead.filter(({ municipality }) => town === 'kaikki' || municipality === town);
      const urls = itemsOf(`${prefix}syote/${town}.xml`);
      expect(urls).toHaveLength(Math.min(own.length, 50));
      const json = JSON.parse(read(`${prefix}syote/${town}.json`)) as { version: string; items: { id: string }[] };
      expect(json.version).toBe('https://jsonfeed.org/version/1.1');
      expect(json.items.map(({ id }) => id)).toEqual(urls);
      const known = new Set(own.map(({ id }) => `${ORIGIN}/${prefix}tapahtumat/${id}/`));
      expect(urls.filter((url) => !known.has(url))).toEqual([]);
    }
  });

  test('of the week hold what begins within seven days, soonest first', () => {
    const next = (event: (typeof events)[number]) =>
      event.occurrences.find(({ endsAt }) => endsAt > clock.now)?.startsAt ?? Number.POSITIVE_INFINITY;
    const week = ahead
      .filter((event) => next(event) < clock.now + 7 * 1440)
      .map(({ id }) => `${ORIGIN}/tapahtumat/${id}/`);
    expect(week.length).toBeGreaterThan(5);
    expect(itemsOf('syote/kaikki-viikko.xml').sort()).toEqual(week.sort());
  });

  test('and calendars are named in the head of each list', () => {
    const { pages } = readBuiltSite(dir);
    const links = pages
      .get('/tapahtumat/kajaani/')
      ?.tags.filter(
        ({ name, attributes }) => name === 'link' && attributes['rel'] === 'alternate' && !attributes['hreflang'],
      );
    expect(links?.map(({ attributes }) => attributes['href'])).toEqual([
      '/syote/kajaani.xml',
      '/syote/kajaani.json',
      '/syote/kajaani-viikko.xml',
      '/syote/kajaani-viikko.json',
      '/kalenteri/kajaani.ics',
    ]);
    for (const link of links ?? [])
      expect(existsSync(path.join(dir, link.attributes['href'] ?? '')), link.attributes['href']).toBe(true);
  });
});

test('the sitemap names every page that may be found, and no other', () => {
  const xml = new DOMParser().parseFromString(read('sitemap.xml'), 'application/xml');
  const named = [...xml.querySelectorAll('url')].map(
    (url) => new URL(url.querySelector('loc')?.textContent ?? '').pathname,
  );
  const pages = [...readBuiltSite(dir).pages.values()].filter(
    ({ path: page, tags }) =>
      !page.includes('404') && !tags.some(({ name, attributes }) => name === 'meta' && attributes['name'] === 'robots'),
  );
  expect(named.length).toBeGreaterThan(200);
  expect(named.sort()).toEqual(pages.map(({ path: page }) => page).sort());
  expect(read('robots.txt')).toContain(`Sitemap: ${ORIGIN}/sitemap.xml`);
});
