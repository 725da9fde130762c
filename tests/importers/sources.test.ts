import { execFileSync } from 'node:child_process';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { importWindow } from '#importers/import-window.ts';
import { readSource } from '#importers/read-source.ts';
import type { SourceType } from '#importers/sources-file.ts';
import { CSV, EVENTS_CALENDAR, ICS, JSON_LD, LE_PLACES, LINKED_EVENTS } from './own-sources.ts';

const WINDOW = importWindow('2026-11-22');
const ALL: readonly (readonly [SourceType, string])[] = [
  ['ics', ICS],
  ['linkedevents', JSON.stringify({ pages: [LINKED_EVENTS, LE_PLACES] })],
  ['tribe', EVENTS_CALENDAR],
  ['jsonld', JSON_LD],
  ['csv', CSV],
];
const read = (type: SourceType, ...texts: string[]) =>
  readSource(
    type,
    texts.map((text, at) => ({ name: `f${at}`, text })),
    WINDOW,
  );

test('an import looks at whole months', () => {
  expect(importWindow('2026-11-22')).toEqual({ since: '2026-11-01', until: '2027-11-30' });
  expect(importWindow('2026-11-30')).toEqual(importWindow('2026-11-01'));
});

test('iCalendar: repeats with exceptions and overrides, days, and times in any zone', () => {
  const { events, skipped } = read('ics', ICS);
  expect(skipped).toEqual([]);
  expect(events.map(({ id, title, status, times }) => [id, title.fi, status, times])).toEqual([
    [
      'a@esimerkki.example',
      'Esimerkki: talvikonsertti',
      'scheduled',
      [{ date: '2026-12-05', start: '18:00', end: '20:00' }],
    ],
    [
      'b@esimerkki.example',
      'viikkokerho',
      'cancelled',
      // From the first of the month on; over the end of summer time the clock stays.
      [3, 10, 17, 24].map((day) => ({ date: `2026-11-${String(day).padStart(2, '0')}`, start: '18:00' })),
    ],
    ['c@esimerkki.example', 'Näyttely', 'scheduled', [{ date: '2026-12-01', endDate: '2026-12-05' }]],
  ]);
  expect(events[0]?.place).toEqual({
    name: 'Esimerkkitalo',
    street: 'Esimerkkikatu 4',
    postalCode: '87100',
    locality: 'Kajaani',
  });
  const wide = readSource('ics', [{ name: 'x', text: ICS }], { since: '2026-10-01', until: '2026-12-31' });
  expect(wide.events[1]?.times.slice(0, 3)).toEqual([
    { date: '2026-10-13', start: '18:00' },
    { date: '2026-10-28', start: '19:00' },
    { date: '2026-11-03', start: '18:00' },
  ]);
});

test('Linked Events: leaves only, texts by language, places and prices', () => {
  const { events, skipped } = read('linkedevents', JSON.stringify(LINKED_EVENTS), JSON.stringify(LE_PLACES));
  expect(events.map(({ id }) => id)).toEqual(['esimerkki:1', 'esimerkki:2', 'esimerkki:3', 'esimerkki:7']);
  expect(events[0]).toMatchObject({
    title: { fi: 'Esimerkki-ilta', sv: 'Exempelkväll' },
    body: { fi: 'Tervetuloa kaikki!\n\n- Laulu\n- Kahvi' },
    times: [{ date: '2026-12-05', start: '18:00', end: '20:00' }],
    place: { id: 'tprek:1', name: 'Esimerkkitalo', street: 'Esimerkkikatu 4', postalCode: '87100' },
    price: '12/8 €',
    languages: ['fi'],
    categories: ['music'],
    url: 'https://www.esimerkki.example/ilta',
  });
  expect(events[1]).toMatchObject({
    times: [{ date: '2026-12-01', endDate: '2027-02-28' }],
    ageMin: 7,
    flags: ['long-span'],
  });
  expect(events[2]).toMatchObject({ title: { fi: 'Luento' }, status: 'cancelled', flags: ['status-from-title'] });
  expect(skipped.map(({ id, reason }) => [id, reason])).toEqual([
    ['esimerkki:4', 'series-parent'],
    ['esimerkki:5', 'deleted'],
    ['esimerkki:6', 'no-start'],
    ['tprek:1', 'not-an-event'],
  ]);
});

test('The Events Calendar, JSON-LD in a page, and a table', () => {
  const calendar = read('tribe', EVENTS_CALENDAR);
  expect(calendar.events.map(({ title, times }) => [title.fi, times[0]])).toEqual([
    ['Esimerkki & musiikki', { date: '2026-12-05', start: '18:00', end: '20:00' }],
    ['Koko päivä', { date: '2026-12-06', endDate: '2026-12-07' }],
  ]);
  expect(calendar.events[0]?.body.fi).toBe('Pitkä [esimerkki](https://www.esimerkki.example/).');
  expect(calendar.skipped).toMatchObject([{ id: '9', reason: 'no-title' }]);
  expect(read('jsonld', JSON_LD).events).toMatchObject([
    {
      id: 'https://www.esimerkki.example/#e',
      status: 'cancelled',
      times: [{ date: '2026-12-05', start: '18:00', end: '20:00' }],
      price: '12 €',
    },
  ]);
  const table = read('csv', CSV);
  expect(table.events.map(({ id, title, times, price }) => [id, title.fi, times[0], price])).toEqual([
    ['e1', 'Esimerkki; konsertti', { date: '2026-12-05', start: '18:00', end: '20:00' }, '12 €'],
    ['e2', 'Toinen', { date: '2026-12-12' }, undefined],
  ]);
  expect(table.skipped.map(({ id, reason }) => [id, reason])).toEqual([
    ['e3', 'no-title'],
    ['e4', 'bad-time'],
  ]);
});

describe('what must not matter does not', () => {
  test.each(ALL)('unknown fields and properties: %s', (type, text) => {
    const more =
      type === 'ics'
        ? text.replaceAll('END:VEVENT', 'X-TUNTEMATON;A=B:x\r\nEND:VEVENT')
        : text.replaceAll('"id":', '"tuntematon":{"fi":"x"},"id":');
    expect(read(type, more)).toEqual(read(type, text));
  });

  test('the order of rows and of keys', () => {
    const backwards = {
      data: LINKED_EVENTS.data.toReversed().map((row) => Object.fromEntries(Object.entries(row).toReversed())),
    };
    const sorted = (text: string) =>
      read('linkedevents', text, JSON.stringify(LE_PLACES)).events.toSorted((a, b) => (a.id < b.id ? -1 : 1));
    expect(sorted(JSON.stringify(backwards))).toEqual(sorted(JSON.stringify(LINKED_EVENTS)));
    const [head = '', ...parts] = ICS.split('BEGIN:VEVENT');
    const events = parts.map((part) => `BEGIN:VEVENT${part.replace('END:VCALENDAR\r\n', '')}`);
    expect(read('ics', `${head}${events.toReversed().join('')}END:VCALENDAR\r\n`)).toEqual(read('ics', ICS));
  });

  test('whether it comes in one file or in two', () => {
    const half = (from: number, to?: number) => JSON.stringify({ data: LINKED_EVENTS.data.slice(from, to) });
    const ids = (texts: string[]) => read('linkedevents', ...texts, JSON.stringify(LE_PLACES)).events;
    expect(ids([half(0, 3), half(3)])).toEqual(ids([JSON.stringify(LINKED_EVENTS)]));
    const [head = '', a = '', b = '', c = '', d = ''] = ICS.split('BEGIN:VEVENT');
    const file = (...parts: string[]) =>
      `${head}${parts.map((part) => `BEGIN:VEVENT${part.replace('END:VCALENDAR\r\n', '')}`).join('')}END:VCALENDAR\r\n`;
    expect(read('ics', file(a, b), file(c, d))).toEqual(read('ics', ICS));
  });

  test.each(['UTC', 'Europe/Helsinki', 'Pacific/Honolulu'])('the zone of the machine: %s', (zone) => {
    const script = `import { readSource } from '#importers/read-source.ts'; import { ICS, EVENTS_CALENDAR, LINKED_EVENTS } from './tests/importers/own-sources.ts';
      const w = { since: '2026-11-01', until: '2027-11-30' };
      const floating = ICS.replaceAll(/;TZID=[^:]*(?=:)/g, '');
      console.log(JSON.stringify([['ics', ICS], ['ics', floating], ['tribe', EVENTS_CALENDAR], ['linkedevents', JSON.stringify(LINKED_EVENTS)]].map(([t, text]) => readSource(t, [{ name: 'x', text }], w))));`;
    const out = execFileSync(process.execPath, ['--input-type=module', '-e', script], {
      env: { ...process.env, TZ: zone },
      encoding: 'utf8',
    });
    const [zoned, floating] = JSON.parse(out);
    expect(zoned).toEqual(JSON.parse(JSON.stringify(read('ics', ICS))));
    expect(floating).toEqual(zoned);
  });
});

test.each(ALL)(
  'whatever happens to a source of the kind %s, it gives events or reasons, and soon',
  (type, text) => {
    const edits = fc.array(fc.tuple(fc.nat(text.length), fc.nat(20), fc.string({ unit: 'binary', maxLength: 10 })), {
      minLength: 1,
      maxLength: 6,
    });
    fc.assert(
      fc.property(edits, (all) => {
        const spoiled = all.reduce((now, [at, length, more]) => now.slice(0, at) + more + now.slice(at + length), text);
        const { events, skipped } = read(type, spoiled);
        expect(events.length + skipped.length).toBeGreaterThan(0);
        for (const { id, times } of events) expect(id !== '' && times.length > 0).toBe(true);
      }),
      { numRuns: 500, seed: 5 },
    );
  },
  60_000,
);
