import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { readKirkanta } from '#importers/venues/kirkanta.ts';
import { ordinaryWeek } from '#importers/venues/ordinary-week.ts';
import { readServiceMap } from '#importers/venues/service-map.ts';
import { importRegister } from '../../src/cli/import/import-register.ts';
import { makeVenue } from '../support/catalogue-fixture.ts';

const LIBRARY = {
  id: 1,
  name: 'Esimerkkikirjasto',
  address: { street: 'Esimerkkikatu 4', zipcode: '87100', city: 'Kajaani' },
  schedules: Array.from({ length: 21 }, (_, at) => {
    const isSunday = at % 7 === 6;
    const isHoliday = at === 2;
    return {
      date: `2026-11-${String(at + 2).padStart(2, '0')}`,
      closed: isSunday || isHoliday,
      times:
        isSunday || isHoliday
          ? []
          : [
              { from: '08:00', to: '10:00', status: 2 },
              { from: '10:00', to: at % 7 === 5 ? '15:00' : '19:00', status: 1 },
            ],
    };
  }),
};
const UNIT = {
  id: 7,
  name_fi: 'Esimerkkitalo',
  street_address_fi: 'Esimerkkikatu 4',
  address_zip: '87100',
  www_fi: 'https://www.esimerkki.example/',
  accessibility_sentences: [
    { sentence_fi: 'Sisäänkäynti erottuu.', sentence_sv: 'Ingången syns.', sentence_en: 'The entrance stands out.' },
    { sentence_fi: 'Ovi on raskas.', sentence_sv: 'Dörren är tung.', sentence_en: 'The door is heavy.' },
  ],
};

test('a library’s ordinary week is found among its exceptions, with staffed hours alone', () => {
  const { venues } = readKirkanta([{ name: 'k', text: JSON.stringify({ items: [LIBRARY] }) }]);
  expect(venues).toMatchObject([
    { id: 'kirkanta:1', openingHours: 'Mo-Fr 10:00-19:00; Sa 10:00-15:00', place: { postalCode: '87100' } },
  ]);
});

test('a week that nobody can tell is not told', () => {
  expect(ordinaryWeek([])).toBeUndefined();
  expect(ordinaryWeek([{ date: '2026-11-02', hours: ['10:00-12:00'] }])).toBeUndefined();
});

test('a unit of the Service Map gives contacts and sentences on access in three languages', () => {
  const { venues } = readServiceMap([{ name: 'u', text: JSON.stringify(UNIT) }]);
  expect(venues).toMatchObject([
    {
      id: 'tprek:7',
      website: 'https://www.esimerkki.example/',
      accessibility: {
        fi: 'Sisäänkäynti erottuu. Ovi on raskas.',
        sv: 'Ingången syns. Dörren är tung.',
        en: 'The entrance stands out. The door is heavy.',
      },
    },
  ]);
});

const VENUE = makeVenue({
  id: 'esimerkkitalo',
  address: { street: 'Esimerkkikatu 4', postalCode: '87100', locality: 'Kajaani' },
});
const CREDIT = { type: 'servicemap', instance: 'x', attribution: 'Palvelukartta, CC BY 4.0' };
const importAtVenue = (text: string, out: string) =>
  importRegister('servicemap', [{ name: 'u', text }], CREDIT, { venues: [VENUE], placeIds: new Map(), out });

test('what a register says lies beside the drafts, once, and only of our venues', () => {
  const out = mkdtempSync(path.join(tmpdir(), 'kaiku-register-'));
  const text = JSON.stringify([UNIT, { ...UNIT, id: 8, street_address_fi: 'Muu katu 1', name_fi: 'Muu' }]);
  const run = () => importAtVenue(text, out);
  const draft = {
    draft: 'venues/esimerkkitalo.servicemap.yaml',
    title: 'Esimerkkitalo esimerkkitalo',
    source: 'tprek:7',
  };
  expect(run()).toMatchObject({ elsewhere: 1, drafts: { new: [draft], changed: [], unchanged: [] } });
  expect(readFileSync(path.join(out, 'venues/esimerkkitalo.servicemap.yaml'), 'utf8')).toContain(
    'attribution: Palvelukartta, CC BY 4.0',
  );
  expect(run().drafts).toMatchObject({ new: [], unchanged: [draft] });
  writeFileSync(path.join(out, 'venues/esimerkkitalo.servicemap.yaml'), 'venue: esimerkkitalo\n');
  expect(run().drafts).toMatchObject({ new: [], changed: [draft], unchanged: [] });
  rmSync(out, { recursive: true });
});

test('places of a register at one address have a file each, and none says what another said', () => {
  const out = mkdtempSync(path.join(tmpdir(), 'kaiku-register-'));
  const text = JSON.stringify([UNIT, { ...UNIT, id: 8, name_fi: 'Esimerkkiklinikka' }]);
  const run = () => importAtVenue(text, out);
  expect(run().drafts.new.map(({ draft }) => draft)).toEqual([
    'venues/esimerkkitalo.servicemap.tprek-7.yaml',
    'venues/esimerkkitalo.servicemap.tprek-8.yaml',
  ]);
  expect(run().drafts).toMatchObject({ new: [], changed: [], unchanged: [{}, {}] });
  rmSync(out, { recursive: true });
});

const RECORDED = '../shared/data/recorded';
describe.skipIf(!existsSync(RECORDED))('recorded registers', () => {
  test.each([
    ['openinghours', readKirkanta, 3],
    ['servicemap', readServiceMap, 3],
  ] as const)('%s give places or reasons', (folder, read, least) => {
    const names = readdirSync(path.join(RECORDED, folder));
    expect(names.length).toBeGreaterThan(3);
    let found = 0;
    for (const name of names) {
      const { venues, skipped } = read([{ name, text: readFileSync(path.join(RECORDED, folder, name), 'utf8') }]);
      expect(venues.length + skipped.length, name).toBeGreaterThan(0);
      found += venues.length;
    }
    expect(found).toBeGreaterThanOrEqual(least);
  });
});

test.each([readKirkanta, readServiceMap])('whatever it is given, a register gives places or reasons', (read) => {
  for (const text of [
    '',
    '[]',
    '{}',
    'null',
    '{"data":[null,1,{}]}',
    '[[[]]]',
    '{"data":{"id":1,"name":"x","schedules":[{"date":"x"},{"date":"2026-11-02","times":[{"from":1}]}]}}',
  ]) {
    const { venues, skipped } = read([{ name: 'x', text }]);
    expect(venues.length + skipped.length, text).toBeGreaterThan(0);
  }
});
