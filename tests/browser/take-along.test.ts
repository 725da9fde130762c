import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type BrowserContext, chromium, type Page, type Browser as PlaywrightBrowser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { findBrowser } from '#bench/browser/find-browser.ts';
import { resolveFile } from '#build/resolve-file.ts';
import { type StaticServer, startStaticServer } from '#build/static-server.ts';
import { endOf } from '#domain/event.ts';
import { outingCode } from '#domain/outing.ts';
import { eventListPath, eventPath, sectionPath, venuePath } from '#i18n/routes.ts';
import { townFile, townSizesFile } from '#i18n/take-along-paths.ts';
import type { TownFiles } from '#views/take-along/take-along-files.ts';
import { isLeft } from '../support/brute-force.ts';
import { builtSite, EXAMPLE_SITE } from '../support/built-sites.ts';
import { catalogueOf } from '../support/site-content.ts';

const { catalogue, clock } = await catalogueOf(EXAMPLE_SITE);
const TOWN = 'kajaani';
const FILE = townFile('fi', TOWN);
const PAGE = sectionPath('fi', 'takeAlong');
const LIST = eventListPath('fi', TOWN);
const townOf = new Map(catalogue.venues.map(({ id, municipality }) => [id, municipality]));
const coming = catalogue.events.filter((event) => event.movedTo === undefined && isLeft(event, clock));
const own = coming.filter(({ venue }) => townOf.get(venue) === TOWN);
const elsewhere = coming.find(({ venue }) => townOf.get(venue) !== TOWN);

/** Only what the town needs, and one page beside: small enough to be copied and changed. */
let dir: string;
let server: StaticServer;
let browser: PlaywrightBrowser;
let context: BrowserContext;
let page: Page;

const filesOf = (root: string) => (JSON.parse(readFileSync(path.join(root, FILE), 'utf8')) as TownFiles).files;

beforeAll(async () => {
  const { executablePath, args } = await findBrowser();
  browser = await chromium.launch({ executablePath, args: [...args] });
});
afterAll(() => browser.close());
beforeEach(async () => {
  const site = builtSite(EXAMPLE_SITE);
  dir = mkdtempSync(path.join(tmpdir(), 'kaiku-town-'));
  const others = [FILE, townSizesFile('fi'), '/_headers', '/offline.js', eventPath('fi', elsewhere?.id ?? '')];
  for (const file of [...others, ...Object.keys(filesOf(site))]) {
    const answer = resolveFile(site, file);
    const place = answer.status === 200 ? answer.file : path.join(site, file);
    cpSync(place, path.join(dir, path.relative(site, place)));
  }
  server = await startStaticServer(dir);
  context = await browser.newContext({ viewport: { width: 390, height: 844 }, timezoneId: 'Europe/Helsinki' });
  page = await context.newPage();
  await page.clock.setFixedTime(clock.now * 60_000);
});
afterEach(async () => {
  await context.close();
  await server.close();
  rmSync(dir, { recursive: true });
});

const kept = () =>
  page.evaluate(
    async (file) =>
      (await caches.open(`kaiku-mukana ${file}`)).keys().then((all) => all.map(({ url }) => new URL(url).pathname)),
    FILE,
  );
const workers = () => page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length);
const button = (name: string) => page.getByRole('button', { name, exact: true });
const notice = () => page.locator('main > .notice').first().innerText();

async function takeAlong(): Promise<void> {
  await page.goto(server.origin + PAGE);
  await button('Ota mukaan Kajaani').click();
  await page.getByText(/^Mukana\. Tilanne /).waitFor({ timeout: 60_000 });
}

test('a town that is taken along opens without a line: its lists, every event, its venues, and the search', async () => {
  expect(own.length).toBeGreaterThan(20);
  await page.goto(server.origin + PAGE);
  expect(await workers()).toBe(0);
  await takeAlong();
  const venues = catalogue.venues.filter(({ municipality }) => municipality === TOWN);
  expect(await kept()).toEqual(
    expect.arrayContaining([
      ...own.map(({ id }) => eventPath('fi', id)),
      ...venues.map(({ id }) => venuePath('fi', id)),
      eventListPath('fi', outingCode(TOWN)),
    ]),
  );
  expect((await kept()).toSorted()).toEqual([FILE, ...Object.keys(filesOf(dir))].toSorted());

  await server.close();
  await page.goto(server.origin + LIST);
  expect(await notice()).toMatch(/^Ei verkkoyhteyttä\. Tilanne \d{1,2}\.\d{1,2}\.\d{4}\.$/);
  const [first] = own;
  const card = page.locator('main h3 a').first();
  const title = await card.innerText();
  // By the keyboard: far down the list cards are laid out as they come into sight, and move from under a mouse.
  await card.press('Enter');
  await expect.poll(() => page.locator('h1').innerText()).toContain(title);
  expect(await notice()).toContain('Ei verkkoyhteyttä.');
  // As the site's own policy has it: nothing of a kept page may do more than the page itself.
  const policy = await page.evaluate(async (url) => (await fetch(url)).headers.get('content-security-policy'), LIST);
  expect(policy).toContain("script-src 'self'");

  await page.goto(`${server.origin + sectionPath('fi', 'events')}?q=${encodeURIComponent(first?.title.fi ?? '')}`);
  await expect.poll(() => page.locator('.finder-status').innerText()).toBe('1 tapahtuma');
  const address = eventPath('fi', first?.id ?? '');
  const found = page.locator(`main a[href="${address}"]:visible`);
  await expect.poll(() => found.count()).toBeGreaterThan(0);
});

test('a page that is not along leads to what is, and says why', async () => {
  await takeAlong();
  await server.close();
  await page.goto(`${server.origin}${venuePath('fi', elsewhere?.venue ?? '')}`);
  expect(new URL(page.url()).pathname).toBe(PAGE);
  expect(await page.getByText('Sivua ei voi avata ilman verkkoyhteyttä').isVisible()).toBe(true);
  await expect.poll(() => page.getByText(/^Mukana\. Tilanne /).count()).toBe(1);
});

test('a page that is read after that opens without a line too; before that none is kept', async () => {
  const other = eventPath('fi', elsewhere?.id ?? '');
  await page.goto(server.origin + other);
  expect(await page.evaluate(() => caches.keys())).toEqual([]);
  await takeAlong();
  await page.goto(`${server.origin + other}?q=salaisuus`);
  await expect
    .poll(() => page.evaluate(() => caches.match(location.pathname).then((found) => found?.url ?? '')))
    .toContain(other);
  const names = await page.evaluate(async () =>
    (await (await caches.open('kaiku-luetut')).keys()).map(({ url }) => url),
  );
  expect(names.join()).not.toContain('salaisuus');
  await server.close();
  await page.goto(server.origin + other);
  expect(await page.locator('h1').innerText()).toContain(elsewhere?.title.fi);
});

test('what is over by then is not shown as coming, however old the copy', async () => {
  await takeAlong();
  await server.close();
  const until = clock.now + 30 * 1440;
  const left = own.filter((event) => endOf(event) > until);
  expect(left.length).toBeGreaterThan(0);
  expect(left.length).toBeLessThan(own.length);
  await page.clock.setFixedTime(until * 60_000);
  await page.goto(server.origin + LIST);
  const over = own.filter((event) => endOf(event) <= until).map(({ id }) => eventPath('fi', id));
  const shown = await page
    .locator('main h3 a:visible')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
  expect(shown.length).toBeGreaterThan(0);
  expect(shown.filter((href) => over.includes(href))).toEqual([]);
  await page.goto(server.origin + (over[0] ?? ''));
  expect(await page.locator('main').innerText()).toContain('Tämä tapahtuma on päättynyt.');
});

test('it is brought up to date by itself after half a day, and only what is new is fetched', async () => {
  await takeAlong();
  const [changed] = own;
  const address = eventPath('fi', changed?.id ?? '');
  const place = path.join(dir, address, 'index.html');
  writeFileSync(place, readFileSync(place, 'utf8').replace('<main', '<main data-renewed'));
  const files = { ...filesOf(dir), [address]: 'new' };
  delete files[PAGE];
  writeFileSync(path.join(dir, FILE), JSON.stringify({ files }));

  const isNew = () =>
    page.evaluate(async (url) => (await (await caches.match(url))?.text())?.includes('data-renewed') ?? false, address);
  const asked: string[] = [];
  context.on('request', (request) => {
    if (request.serviceWorker() !== null) asked.push(new URL(request.url()).pathname);
  });
  await page.goto(server.origin + LIST);
  expect(await isNew()).toBe(false);
  // As if it had been taken along yesterday.
  await page.evaluate(async (file) => {
    const cache = await caches.open(`kaiku-mukana ${file}`);
    const old = await cache.match(file);
    const date = new Date(Date.parse(old?.headers.get('date') ?? '') - 24 * 3_600_000).toUTCString();
    await cache.put(file, new Response(await old?.text(), { headers: { date } }));
  }, FILE);
  await page.goto(server.origin + LIST);
  await expect.poll(isNew).toBe(true);
  await expect.poll(async () => (await kept()).includes(PAGE)).toBe(false);
  expect(asked.filter((each) => each.startsWith('/tapahtumat/')).filter((each) => each !== LIST)).toEqual([address]);
});

test('what cannot be fetched whole is said, and is begun again', async () => {
  const address = eventPath('fi', own[0]?.id ?? '');
  const place = path.join(dir, address, 'index.html');
  const text = readFileSync(place, 'utf8');
  rmSync(place);
  await page.goto(server.origin + PAGE);
  await button('Ota mukaan Kajaani').click();
  await page.getByText('Kaikki ei tullut mukaan: Kajaani.').waitFor({ timeout: 60_000 });
  expect(await page.getByText(/^Mukana\./).count()).toBe(0);
  // Half a town is none: nothing is left that would go on keeping what is read.
  expect(await workers()).toBe(0);
  await expect.poll(() => page.evaluate(() => caches.keys())).toEqual([]);
  writeFileSync(place, text);
  await button('Ota mukaan Kajaani').click();
  await page.getByText(/^Mukana\. Tilanne /).waitFor({ timeout: 60_000 });
});

test('removing the town takes away the worker and all that it kept', async () => {
  await takeAlong();
  await page.goto(server.origin + LIST);
  await page.goto(server.origin + PAGE);
  await button('Poista Kajaani').click();
  await page.getByText('Kajaani on poistettu.').waitFor();
  expect(await workers()).toBe(0);
  expect(await page.evaluate(() => caches.keys())).toEqual([]);
  // And it comes back when it is asked again, on the same page.
  await button('Ota mukaan Kajaani').click();
  await page.getByText(/^Mukana\. Tilanne /).waitFor({ timeout: 60_000 });
});

test('a file that unregisters itself, published in the worker’s place, retires it and all that it kept', async () => {
  await takeAlong();
  writeFileSync(path.join(dir, 'offline.js'), readFileSync('deploy/retire-offline.js', 'utf8'));
  // The browser looks for a new worker when a page is opened.
  await page.goto(server.origin + LIST);
  await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update());
  await expect.poll(workers).toBe(0);
  await expect.poll(() => page.evaluate(() => caches.keys())).toEqual([]);
  await page.goto(server.origin + PAGE);
  expect(await page.getByText(/^Mukana\./).count()).toBe(0);
});
