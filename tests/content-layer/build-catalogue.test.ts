import { expect, test } from 'vitest';
import { readContent } from '#content-layer/read-content.ts';
import { startOfDay } from '#domain/helsinki.ts';
import { writeContentRoot } from '../support/content-root.ts';
import { EVENT, GOOD_CONTENT, goodContentWith, TODAY, VENUE } from '../support/good-content.ts';
import { readRoot } from './read-root.ts';

const read = async (files: Parameters<typeof writeContentRoot>[0], today?: string) =>
  (await readRoot(writeContentRoot(files), today)).catalogue;

test('gives an event what its venue knows and its translations say', async () => {
  const { events } = await read(
    goodContentWith(EVENT, 'languages: [fi]', 'languages: [none]\naccessibility: { induction-loop: yes }'),
  );
  expect(events).toHaveLength(1);
  expect(events[0]).toMatchObject({
    id: 'esimerkkitalo/talvikonsertti',
    venue: 'esimerkkitalo',
    slug: 'talvikonsertti',
    network: 'kainuu',
    municipality: 'kajaani',
    title: { fi: 'Talvikonsertti', sv: 'Vinterkonsert' },
    summary: { fi: 'Esimerkkikuoro laulaa talven lauluja.', sv: 'Exempelkören sjunger vinterns sånger.' },
    body: {
      fi: { html: '<p>Tule kuuntelemaan <strong>esimerkkiä</strong>.</p>' },
      sv: { html: '<p>Kom och lyssna.</p>' },
    },
    categories: ['music', 'theatre'],
    audience: ['everyone'],
    languages: [],
    status: 'scheduled',
    tickets: { channels: ['box-office', 'phone'], deadline: { amount: 2, unit: 'days' } },
    accessibility: { 'step-free-entrance': 'yes', 'induction-loop': 'yes' },
    example: false,
  });
  expect(events[0]?.occurrences).toMatchObject([{ date: '2026-12-05', start: '18:00', end: '20:00' }]);
});

test('gives a page to readers of every language, with links to our own pages in that language', async () => {
  const { pages } = await read(GOOD_CONTENT);
  const link = (href: string) => ({ html: expect.stringContaining(`<a href="${href}">kohteet</a>`) });
  expect(pages.map(({ language, body }) => ({ language, body }))).toEqual([
    { language: 'fi', body: { fi: link('/kohteet/'), sv: link('/sv/kohteet/'), en: link('/en/kohteet/') } },
  ]);
});

test('shows a venue as reported once its evidence is over five years old, and keeps it', async () => {
  const [now] = (await read(GOOD_CONTENT)).venues;
  const [later] = (await read(GOOD_CONTENT, '2031-12-01')).venues;
  expect([now?.participation, later?.participation]).toEqual(['confirmed', 'reported']);
  expect(later?.evidence).toEqual(now?.evidence);
});

test('labels everything from the example root, also an example event at a real venue', async () => {
  const real = writeContentRoot(GOOD_CONTENT);
  const example = writeContentRoot({
    'venues/kainuu/esimerkkihalli.yaml': GOOD_CONTENT[VENUE],
    'events/esimerkkihalli/a.md': GOOD_CONTENT[EVENT],
    'events/esimerkkitalo/b.md': GOOD_CONTENT[EVENT].replace('Talvikonsertti', 'B'),
  });
  const contentRoots = [
    { dir: real, example: false },
    { dir: example, example: true },
  ];
  const { catalogue } = await readContent({ contentRoots, today: TODAY, now: startOfDay(TODAY) });
  expect(catalogue.venues.map(({ id, example: is }) => [id, is])).toEqual([
    ['esimerkkihalli', true],
    ['esimerkkitalo', false],
  ]);
  expect(catalogue.events.map(({ id, example: is }) => [id, is])).toEqual([
    ['esimerkkihalli/a', true],
    ['esimerkkitalo/b', true],
    ['esimerkkitalo/talvikonsertti', false],
  ]);
});

test('keeps an event that is over in the catalogue and counts it as past from its last minute on', async () => {
  const dir = writeContentRoot(GOOD_CONTENT);
  const end = startOfDay('2026-12-05') + 20 * 60;
  const at = async (now: number) => {
    const { catalogue, counts } = await readContent({
      contentRoots: [{ dir, example: false }],
      today: '2026-12-05',
      now,
    });
    return { events: catalogue.events.length, past: counts.past };
  };
  expect(await at(end - 1)).toEqual({ events: 1, past: 0 });
  expect(await at(end)).toEqual({ events: 1, past: 1 });
});

test('is frozen all through and in the same order however the files were written', async () => {
  const reversed = Object.fromEntries(Object.entries(GOOD_CONTENT).reverse());
  const [one, other] = [await read(GOOD_CONTENT), await read(reversed)];
  expect(other).toEqual(one);
  expect(Object.isFrozen(one.events[0]?.tickets.channels)).toBe(true);
  expect(() => (one.venues as unknown[]).push('x')).toThrow(TypeError);
});

test('reads texts that are empty as if they were not there, as forms write them', async () => {
  const { events } = await read(
    goodContentWith(EVENT, 'languages: [fi]', 'languages: [fi]\nplace: ""\nages: { min: "" }\nprice:\ncategories: []'),
  );
  expect(events[0]).not.toHaveProperty('place');
  expect(events[0]).not.toHaveProperty('ages');
  expect(events[0]?.categories).toEqual(['music', 'theatre']);
});
