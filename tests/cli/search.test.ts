import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { searchFiles } from '#build/search-files.ts';
import { editionOf } from '#domain/findable.ts';
import { eventResultId, venueResultId } from '#domain/result-id.ts';
import { buildIndex } from '#search/lexicon/build-index.ts';
import { encodeFinderData } from '#views/encode-finder-data.ts';
import { event, sourceOf, venue } from '../islands/finder/finder-fixture.tsx';

const run = promisify(execFile);
const search = (...args: string[]) =>
  run(process.execPath, ['src/cli/search.ts', ...args], { env: { ...process.env, KAIKU_DIST: dist } });

const LISTED = sourceOf(
  [
    event('jazz', '2026-11-25'),
    event('joulujazz', '2026-12-20', { municipality: 'kuhmo' }),
    event('runo', '2026-11-28'),
  ],
  [venue('talo'), venue('jazz-klubi')],
);

const EDITION = editionOf([
  ...LISTED.events.map(({ id }) => eventResultId(id)),
  ...LISTED.venues.map(({ id }) => venueResultId(id)),
]);
const SOURCE = { ...LISTED, edition: EDITION };

let dist: string;

beforeAll(async () => {
  dist = mkdtempSync(path.join(tmpdir(), 'kaikutarjonta-dist-'));
  const listing = (id: string, title: string, isVenue: boolean) => ({
    id,
    titles: [title],
    ...(isVenue && { names: [title] }),
    places: id.includes('joulu') ? ['Kuhmo'] : ['Kajaani'],
    labels: [],
    texts: ['jazz'],
    codes: [],
  });
  const index = buildIndex({
    listings: [
      ...SOURCE.events.map(({ id, title }) => listing(eventResultId(id), title.text, false)),
      ...SOURCE.venues.map(({ id, name }) => listing(venueResultId(id), name.text, true)),
    ],
    concepts: [],
    places: SOURCE.municipalities.map((id) => ({ id, names: [id] })),
  });
  const files = [
    { path: 'data/finder/fi.json', content: JSON.stringify({ data: encodeFinderData(SOURCE).data, words: {} }) },
    ...searchFiles(index, [])('fi').map(({ name, json }) => ({ path: `haku/fi/${name}`, content: json })),
  ];
  for (const file of files) {
    mkdirSync(path.dirname(path.join(dist, file.path)), { recursive: true });
    writeFileSync(path.join(dist, file.path), file.content);
  }
});

afterAll(() => rmSync(dist, { recursive: true }));

describe('npm run search', () => {
  it('prints one JSON array of ids and nothing else', async () => {
    const { stdout, stderr } = await search('jazz', '--json', '--today', '2026-11-25');
    const ids = JSON.parse(stdout);
    expect([...ids].sort()).toEqual(
      [
        'tapahtumat/talo/jazz',
        'tapahtumat/talo/joulujazz',
        'tapahtumat/talo/runo',
        'kohteet/talo',
        'kohteet/jazz-klubi',
      ].sort(),
    );
    expect(stderr).toBe('');
  });

  it('leaves out what is over on the day asked about', async () => {
    const { stdout } = await search('jazz', '--json', '--today', '2026-12-01');
    expect(JSON.parse(stdout).filter((id: string) => id.startsWith('tapahtumat/'))).toEqual([
      'tapahtumat/talo/joulujazz',
    ]);
  });

  it('takes filters as the finder’s address has them, with or without words', async () => {
    const { stdout } = await search('--query', 'municipality=kuhmo&colour=red', '--json', '--today', '2026-11-25');
    expect(JSON.parse(stdout)).toEqual(['tapahtumat/talo/joulujazz']);
  });

  it('takes places and days among the words as filters, unless they are to be taken as typed', async () => {
    const { stdout } = await search('jazz', 'kuhmo', '--json', '--today', '2026-11-25');
    expect(JSON.parse(stdout)).toEqual(['tapahtumat/talo/joulujazz']);
    const days = await search('jazz', 'viikonloppuna', '--json', '--today', '2026-11-25');
    expect(JSON.parse(days.stdout)).toEqual(['tapahtumat/talo/runo']);
    const typed = await search('jazz viikonloppuna', '--query', 'exact=time', '--json', '--today', '2026-11-25');
    expect(JSON.parse(typed.stdout)).not.toEqual(['tapahtumat/talo/runo']);
  });

  it('says on which errors it did not answer, and never answers "nothing" then', async () => {
    const broken = mkdtempSync(path.join(tmpdir(), 'kaikutarjonta-broken-'));
    cpSync(dist, broken, { recursive: true });
    writeFileSync(path.join(broken, 'haku/fi/keys-0.json'), '{"version":"another"}');
    await expect(search('jazz', '--dist', broken)).rejects.toMatchObject({ code: 2, stdout: '' });
    rmSync(broken, { recursive: true });
  });

  it('prints ids with titles for people', async () => {
    const { stdout } = await search('--query', 'when=today', '--today', '2026-11-25');
    expect(stdout).toBe('tapahtumat/talo/jazz\tEsimerkki jazz\n');
  });

  it.each([
    [['jazz', '--dist', 'no-such-folder'], /No built site in no-such-folder/],
    [['jazz', '--locale', 'xx'], /Unknown locale "xx"/],
    [['jazz', '--today', '2026-02-31'], /2026-02-31/],
    [[], /Usage/],
  ])('says what is wrong with %j and ends with code 2', async (args, message) => {
    await expect(search(...args)).rejects.toMatchObject({
      code: 2,
      stdout: '',
      stderr: expect.stringMatching(message),
    });
  });
});
