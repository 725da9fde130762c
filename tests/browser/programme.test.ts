import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type StaticServer, startStaticServer } from '#build/static-server.ts';
import { addDays } from '#domain/civil-date.ts';
import { isLeft } from '../support/brute-force.ts';
import { EXAMPLE_SITE } from '../support/built-sites.ts';
import { type OpenSite, openSite } from '../support/open-site.ts';
import { canReadPaper, readPaper } from '../support/read-paper.ts';
import { catalogueOf } from '../support/site-content.ts';

const ORIGIN = EXAMPLE_SITE.env['KAIKU_SITE'];
const { catalogue, clock } = await catalogueOf(EXAMPLE_SITE);
const at = clock.now * 60_000;
const TOWN = 'kajaani';
const until = addDays(clock.today, 27);
const isForChildren = (audience: readonly string[]) =>
  audience.every((code) => ['children', 'families'].includes(code));
/** What takes place in the town within four weeks, with places left. */
const coming = catalogue.events.filter(
  (event) =>
    event.municipality === TOWN &&
    event.status === 'scheduled' &&
    event.movedTo === undefined &&
    isLeft(event, clock) &&
    event.occurrences.some(({ date, endsAt, status }) => date <= until && endsAt > clock.now && status === 'scheduled'),
);
let site: OpenSite;

beforeAll(async () => {
  site = await openSite(EXAMPLE_SITE);
});
afterAll(() => site.close());

describe('the programme of a town', () => {
  test('is reached from its list, and is complete without scripts', async () => {
    const { page, close } = await site.visit(`/tapahtumat/${TOWN}/`, { at, javaScriptEnabled: false });
    await page.getByRole('link', { name: 'Tulosta neljän viikon ohjelma' }).click();
    expect(new URL(page.url()).pathname).toBe(`/tuloste/${TOWN}/`);
    const text = (await page.locator('main').textContent()) ?? '';
    expect(coming.length).toBeGreaterThan(5);
    for (const { title } of coming) expect(text).toContain(title.fi);
    expect(await page.getByRole('heading', { name: 'Lapsille ja perheille' }).count()).toBe(1);
    await page.getByRole('link', { name: 'Ilman lasten ohjelmaa' }).click();
    const adults = (await page.locator('main').textContent()) ?? '';
    const children = coming.filter(({ audience }) => isForChildren(audience));
    const others = coming.filter(({ audience }) => !isForChildren(audience));
    expect(children.length).toBeGreaterThan(0);
    for (const { title } of others) expect(adults).toContain(title.fi);
    for (const { title } of children.filter(({ title }) => others.every((other) => other.title.fi !== title.fi)))
      expect(adults).not.toContain(`${title.fi},`);
    await close();
  });

  test('loses what is over, though it was built before', async () => {
    const later = addDays(clock.today, 60);
    const { page, close } = await site.visit(`/tuloste/${TOWN}/`, { at: Date.parse(`${later}T12:00:00Z`) });
    await expect.poll(() => page.getByRole('heading', { name: 'Lapsille ja perheille' }).count()).toBe(0);
    const text = (await page.locator('main').textContent()) ?? '';
    for (const { title, ongoing } of coming.filter(({ ongoing }) => !ongoing))
      expect(ongoing ? '' : text).not.toContain(`${title.fi},`);
    await close();
  });

  test.skipIf(!canReadPaper).each([
    ['', 'Tarkista ennen lähtöä'],
    ['/sv', 'Kontrollera innan du går'],
    ['/en', 'Check before you go'],
  ])(
    'is one sheet, both sides, with a code that leads on: %s (skipped without poppler-utils)',
    async (prefix, check) => {
      const { page, close } = await site.visit(`${prefix}/tuloste/${TOWN}/`, { at });
      const { pages, isLandscape, text, codes } = await readPaper(await page.pdf({ preferCSSPageSize: true }));
      expect(pages).toBeLessThanOrEqual(2);
      expect(isLandscape).toBe(true);
      expect(text).toContain(check);
      expect(codes).toContain(`${ORIGIN}${prefix}/tapahtumat/${TOWN}/`);
      await close();
    },
  );
});

describe('in a frame on somebody else’s site', () => {
  let other: StaticServer;
  let folder = '';
  beforeAll(async () => {
    folder = mkdtempSync(path.join(tmpdir(), 'kaiku-frame-'));
    writeFileSync(
      path.join(folder, 'index.html'),
      `<iframe title="a" src="${site.origin}/upota/${TOWN}/"></iframe><iframe title="b" src="${site.origin}/tapahtumat/${TOWN}/"></iframe>`,
    );
    other = await startStaticServer(folder);
  });
  afterAll(async () => {
    await other.close();
    rmSync(folder, { recursive: true });
  });

  test('the page that is made for it shows, without a script, and no other page does', async () => {
    const { page, close } = await site.visit('/', { at });
    await page.goto(other.origin);
    const made = page.frameLocator('iframe[title=a]');
    await made.getByRole('heading', { name: 'Kaikukortin tapahtumia' }).waitFor();
    expect(await made.getByRole('listitem').count()).toBeGreaterThan(3);
    expect(await made.locator('script').count()).toBe(0);
    const links = await made.getByRole('link').evaluateAll((all) => all.map((link) => link.getAttribute('target')));
    expect(new Set(links)).toEqual(new Set(['_blank']));
    expect(await page.frameLocator('iframe[title=b]').getByRole('heading').count()).toBe(0);
    await close();
  });
});
