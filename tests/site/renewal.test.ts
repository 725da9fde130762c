import { spawnSync } from 'node:child_process';
import { hash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { differingFiles } from '#bench/build/measure-renewal.ts';
import { buildSite } from '#build/build-site.ts';
import { listFiles } from '#build/read-pages.ts';
import { workshopOf } from '#build/workshop.ts';
import { municipalitiesOf } from '#domain/catalogue.ts';
import { generateSeason } from '#example-season/generate-season.ts';
import { BUILD_DAY, PRODUCTION_SITE } from '../support/built-sites.ts';
import { copyContentTo } from '../support/copy-content.ts';
import { catalogueOf } from '../support/site-content.ts';

const [CONTENT, DIST, WHOLE] = ['content', 'site', 'whole'].map((name) => `.cache/test/renewed-${name}`) as [
  string,
  string,
  string,
];
const ENV = { ...process.env, KAIKU_TODAY: BUILD_DAY, KAIKU_CONTENT: CONTENT, KAIKU_EXAMPLES: undefined };
const place = (file: string) => path.join(CONTENT, file);
const textOf = (file: string) => readFileSync(place(file), 'utf8');

/** As `npm run build -- --incremental` does it: a process of its own. */
function build(): { readonly pages: number; readonly drawn: number; readonly advice: readonly string[] } {
  const { stdout, stderr, status } = spawnSync(process.execPath, ['src/bench/build/build-once.ts', DIST], {
    env: ENV,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout);
}

function change(file: string, from: string | RegExp, to: string): void {
  const text = textOf(file);
  const changed = text.replace(from, to);
  if (changed === text) throw new Error(`${file} holds no ${from}`);
  writeFileSync(place(file), changed);
}

/** What each file of a site holds. */
const marksOf = (site: string) =>
  new Map(listFiles(site).map((file) => [file, hash('sha1', readFileSync(path.join(site, file)))]));

const isEvent = (file: string) => /\/[^./]+\.md$/.test(file);
/** So that one list has a second page, whose events the first one counts. */
const forFamilies = (text: string) =>
  text.replace(/^audience:\n(?: .*\n)+/m, '').replace(/^checked:/m, 'audience:\n  - families\nchecked:');

let events: string[] = [];
/** An event of the season by its place among all, without its translations; the first from there on that holds something. */
const event = (at: number, holds = /^/) => events.slice(at).find((file) => holds.test(textOf(file))) ?? '';
const LAST_HOURS = /start: .*(?:\n {6}end: .*)?(?![\s\S]*start: )/;
const DATE = /date: 20\d\d-\d\d-\d\d\n {6}start/;

beforeAll(async () => {
  for (const folder of [CONTENT, DIST, WHOLE, path.dirname(workshopOf(DIST).kept)])
    rmSync(folder, { recursive: true, force: true });
  copyContentTo(CONTENT);
  const { catalogue } = await catalogueOf(PRODUCTION_SITE);
  const season = generateSeason({
    events: 64,
    seed: 1,
    today: BUILD_DAY,
    municipalities: municipalitiesOf(catalogue),
  });
  for (const [file, text] of season) {
    mkdirSync(path.dirname(place(file)), { recursive: true });
    // Pictures are drawn elsewhere.
    const withoutPicture = text.replace(/^image:\n(?: .*\n)+/m, '');
    writeFileSync(place(file), isEvent(file) ? forFamilies(withoutPicture) : withoutPicture);
  }
  events = listFiles(place('events')).flatMap((file) => (isEvent(file) ? [`events/${file}`] : []));
}, 60_000);

/** Changes of all kinds, those first that are in every page. Of each, whether it leaves most pages as they are. */
const CHANGES: readonly (readonly [what: string, make: () => void, isSmall: boolean])[] = [
  [
    'a network’s help',
    () => change('networks/kainuu.yaml', 'Kysy Kaikukortista', 'Kysy rohkeasti Kaikukortista'),
    false,
  ],
  ['a page of text', () => change('pages/fi/about.md', 'title: Tietoa sivustosta', 'title: Tietoa sivuista'), false],
  ['nothing', () => undefined, true],
  ['the title of an event', () => change(event(3), 'title: "Esimerkki', 'title: "Uusi esimerkki'), true],
  ['the times of an event', () => change(event(12, DATE), DATE, 'date: 2027-01-09\n      start'), true],
  [
    'an event that is called off',
    () => change(event(20, /^(?![\s\S]*\nstatus:)/), /^checked:/m, 'status: cancelled\nchecked:'),
    true,
  ],
  ['an event that is taken away', () => rmSync(place(event(7))), true],
  ['an event that is new', () => writeFileSync(place(event(15).replace('.md', '-uusi.md')), textOf(event(15))), true],
  ['the name of a venue', () => change(venueOf(event(30)), /^( +fi: )/m, '$1Uusi '), true],
  ['a file that cannot be read', () => change(event(25), 'title:', 'title: ['), true],
  ['a word of the search', () => change('lexicon/music.yaml', /^/, '# Sama.\n'), true],
  // Last, since other changes draw that list anew.
  ['the last hour of an event on a second page', () => change(lastToBegin(), LAST_HOURS, 'start: 09:05'), true],
];
/** The event that begins last of all, so that it stands on the last page of a list. */
const lastToBegin = () => {
  const dayOf = (file: string) => /date: (20\d\d-\d\d-\d\d)\n {6}start/.exec(textOf(file))?.[1] ?? '';
  const left = events.filter((file) => existsSync(place(file)));
  return left.toSorted((a, b) => dayOf(a).localeCompare(dayOf(b))).at(-1) ?? '';
};
const venueOf = (file: string) => {
  const id = file.split('/')[1] ?? '';
  return listFiles(CONTENT).find((each) => each.startsWith('venues/') && each.endsWith(`/${id}.yaml`)) ?? id;
};

test('a site that is renewed after one change and another is byte for byte a whole build of the last content', async () => {
  const first = build();
  expect(listFiles(DIST)).toContain('tapahtumat/families/2/index.html');
  expect(first.drawn).toBe(first.pages);
  for (const [what, make, isSmall] of CHANGES) {
    make();
    const before = marksOf(DIST);
    const { pages, drawn } = build();
    // Both share files: whoever writes into one in place changes what people are reading.
    if (isSmall) expect(marksOf(workshopOf(DIST).old), what).toEqual(before);
    expect(drawn, what).toBeGreaterThan(0);
    if (isSmall) expect(drawn, what).toBeLessThan(pages / 2);
  }
  // What the check advises is told of a renewed site as well.
  const { advice } = build();
  expect(advice).toContainEqual(expect.stringContaining('KAIKU_FEEDBACK'));
  const whole = await buildSite({ dist: WHOLE, env: ENV });
  expect(whole).toMatchObject({ ok: true, advice });
  expect(listFiles(WHOLE).length).toBeGreaterThan(500);
  expect(differingFiles(DIST, WHOLE)).toEqual([]);
  // Folders too: a server forbids to look into an empty one, instead of saying that there is no such page.
  expect(readdirSync(DIST, { recursive: true }).sort()).toEqual(readdirSync(WHOLE, { recursive: true }).sort());
}, 600_000);
