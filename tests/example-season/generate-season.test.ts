import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { daysBetween } from '#domain/civil-date.ts';
import { generateSeason } from '#example-season/generate-season.ts';
import { DEFAULT_SEASON, municipalities, readSeason } from './read-season.ts';

const MUNICIPALITIES = await municipalities();
const make = (wishes: Partial<Parameters<typeof generateSeason>[0]> = {}) =>
  generateSeason({ ...DEFAULT_SEASON, municipalities: MUNICIPALITIES, ...wishes });
const SEASON = make();
const listings = [...SEASON].filter(([file]) => file.startsWith('events/'));

test('the same wishes give the same bytes', () => {
  expect([...make()]).toEqual([...SEASON]);
});

test('another seed gives another season, and another day another still', () => {
  expect([...make({ seed: 2 })]).not.toEqual([...SEASON]);
  expect([...make({ today: '2026-11-23' })]).not.toEqual([...SEASON]);
});

test.each([0, 1, 7, 300])('as many events are written as were asked for: %i', (events) => {
  const files = [...make({ events }).keys()].filter((file) => /^events\/[^.]+\.md$/.test(file));
  expect(files).toHaveLength(events);
});

test('every title and summary bears the word of its language, and every running text says it is an example', () => {
  const words = {
    fi: ['Esimerkki: ', 'esimerkki'],
    sv: ['Exempel: ', 'exempel'],
    en: ['Example: ', 'example'],
  } as const;
  expect(listings.length).toBeGreaterThan(200);
  for (const [file, text] of listings) {
    const language = (/\.(sv|en)\.md$/.exec(file)?.[1] ?? 'fi') as keyof typeof words;
    const [, front = '', body = ''] = text.split('---\n');
    const { title, summary } = parse(front, { schema: 'failsafe' });
    expect(title.startsWith(words[language][0]), `${file}: ${title}`).toBe(true);
    expect(summary, file).toContain(words[language][1]);
    expect(body, file).toContain(words[language][1]);
  }
});

test('every venue bears the word in its name and says what it is', () => {
  const venues = [...SEASON].filter(([file]) => file.startsWith('venues/'));
  expect(venues.length).toBeGreaterThan(20);
  for (const [file, text] of venues) {
    expect(path.basename(file)).toMatch(/^esimerkki-/);
    const venue = parse(text, { schema: 'failsafe' });
    expect(venue.name.fi).toMatch(/^Esimerkki/);
    expect(venue.name.sv).toMatch(/^Exempel/);
    expect(venue.name.en).toMatch(/^Example/);
    expect(venue.address.street).toBe('Esimerkkikatu 1');
    expect(venue.note.fi).toContain('ei ole');
  }
});

test('no real venue is named, and nothing leads to a real site, mailbox or telephone', () => {
  const real = readdirSync('content/venues', { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.yaml'),
  );
  expect(real.length).toBeGreaterThan(60);
  const ids = real.map((file) => path.basename(file, '.yaml'));
  const names = real.map((file) => parse(readFileSync(path.join('content/venues', file), 'utf8')).name.fi as string);
  const paths = [...make({ events: 1000 }).keys()];
  expect(ids.filter((id) => paths.some((file) => file.split(/[/.]/).includes(id)))).toEqual([]);
  const all = [...make({ events: 1000 }).values()].join('\n');
  expect(names.filter((name) => all.includes(name))).toEqual([]);
  expect(new Set(all.match(/https?:\/\/[^/\s)]+/g))).toEqual(new Set(['https://www.example.com']));
  expect(new Set(all.match(/\S+@\S+/g))).toEqual(new Set(['esimerkki@example.com']));
  expect(new Set(all.match(/phone: .*\d.*/g))).toEqual(new Set(['phone: 09 000 0000']));
});

test.each([2, 3, 4_294_967_295])('the content check finds no fault in a season of seed %i', async (seed) => {
  const { issues, counts } = await readSeason({ ...DEFAULT_SEASON, seed });
  expect(counts.quarantined).toBe(0);
  expect(issues.filter((issue) => issue.rule !== 'event-over')).toEqual([]);
});

test('a season of 1,000 events is as valid as a small one, and no two listings have the same name in one place', async () => {
  const { issues, counts, catalogue } = await readSeason({ ...DEFAULT_SEASON, events: 1000 });
  expect(catalogue.events).toHaveLength(1000);
  expect(counts.quarantined).toBe(0);
  expect(issues.filter((issue) => issue.rule !== 'event-over')).toEqual([]);
  const names = catalogue.events.map((event) => `${event.venue} ${event.title.fi}`);
  expect(new Set(names).size).toBe(1000);
  expect(new Set(catalogue.events.map((event) => event.title.fi.replace(/ \(\d+\)$/, ''))).size).toBeGreaterThan(100);
}, 60_000);

test.each([
  ['2026-10-24', '2026-10-24'],
  ['2027-03-27', '2027-03-27'],
  ['2026-12-15', '2027-03-27'],
])('around %s a night event runs over the change of the clock on %s', async (today, night) => {
  const { catalogue } = await readSeason({ ...DEFAULT_SEASON, today });
  const nights = catalogue.events.flatMap((event) => event.occurrences).filter((one) => one.date === night);
  expect(nights.filter((one) => daysBetween(one.date, one.endDate) === 1 && one.start).length).toBeGreaterThan(0);
});
