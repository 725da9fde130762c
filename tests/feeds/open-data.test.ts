import Ajv2020 from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { event as eventContent } from '#content-layer/schema/event.ts';
import { venue as venueContent } from '#content-layer/schema/venue.ts';
import { feedEvents } from '#feeds/feed-context.ts';
import { openDocument } from '#feeds/open-data/open-document.ts';
import { openEvent } from '#feeds/open-data/open-event.ts';
import { openVenue } from '#feeds/open-data/open-venue.ts';
import { openEventSchema } from '#feeds/open-data/schema/open-event-schema.ts';
import { openDocumentSchema, publishedSchema } from '#feeds/open-data/schema/open-schemas.ts';
import { openVenueSchema } from '#feeds/open-data/schema/open-venue-schema.ts';
import { OPEN_DATASETS, type OpenDataset } from '#i18n/open-data-paths.ts';
import { DEFAULT_SEASON, readSeason } from '../example-season/read-season.ts';
import { FIXTURE } from '../support/catalogue-fixture.ts';

const ORIGIN = 'https://kaikutarjonta.example';
const { catalogue: season } = await readSeason({ ...DEFAULT_SEASON, events: 1000, today: '2026-10-20' });

/** The file as a reader gets it: through JSON. */
function written(dataset: OpenDataset, { events, venues }: typeof season): Record<string, unknown> {
  const records =
    dataset === 'events'
      ? events.map((event) => openEvent(event, ORIGIN))
      : venues.map((venue) => openVenue(venue, ORIGIN));
  return JSON.parse(JSON.stringify(openDocument(dataset, records, ORIGIN, '2026-10-20')));
}

describe.each(OPEN_DATASETS)('the schema of %s', (dataset) => {
  const check = new Ajv2020({ validateFormats: false }).compile(publishedSchema(dataset, `${ORIGIN}/schema.json`));

  test.each([
    ['the fixture', { ...FIXTURE, events: feedEvents(FIXTURE) }],
    ['a season of a thousand events', season],
  ])('holds for %s, with no key that it does not name', (_, catalogue) => {
    const document = written(dataset, catalogue);
    expect((document[dataset] as unknown[]).length).toBeGreaterThan(2);
    expect(check(document), JSON.stringify(check.errors?.slice(0, 3))).toBe(true);
    expect(openDocumentSchema(dataset).safeParse(document).error?.issues.slice(0, 3)).toBeUndefined();
  });

  test('lets a later key be there, as version 1 promises', () => {
    expect(check({ ...written(dataset, FIXTURE), later: 1 })).toBe(true);
  });

  test.each([
    ['without a licence', { license: undefined }],
    ['of another version', { version: 2 }],
    ['with a record that is none', { [dataset]: [{ id: 'x' }] }],
    ['with a code that does not exist', { [dataset]: [{ ...first(dataset), categories: ['opera'] }] }],
  ])('refuses a file %s', (_, change) => {
    const good = written(dataset, FIXTURE);
    expect(check(JSON.parse(JSON.stringify({ ...good, ...change })))).toBe(false);
  });
});

function first(dataset: OpenDataset): object {
  return (written(dataset, FIXTURE)[dataset] as object[])[0] ?? {};
}

/** What is in the content and not in the open data, or under another name there, and why. */
const APART: Readonly<Record<OpenDataset, Readonly<Record<string, string>>>> = {
  events: {
    when: 'occurrences and ongoing',
    duration: 'durationMinutes',
    image: 'not ours to license',
    movedTo: 'the new address has a record',
  },
  venues: { image: 'not ours to license', movedTo: 'the new address has a record' },
};

test.each([
  ['events', eventContent, openEventSchema],
  ['venues', venueContent, openVenueSchema],
] as const)('every field of the content of %s is in its schema, or left out for a reason', (dataset, content, open) => {
  const fields = Object.keys(content.shape);
  expect(fields.length).toBeGreaterThan(15);
  const missing = fields.filter((field) => !(field in open.shape) && !(field in APART[dataset]));
  expect(missing).toEqual([]);
});
