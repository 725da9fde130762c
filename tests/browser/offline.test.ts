import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { findBrowser } from '#bench/browser/find-browser.ts';
import { type StaticServer, startStaticServer } from '#build/static-server.ts';
import { encodeShortlist } from '#domain/shortlist/shortlist-link.ts';
import { eventPath, sectionPath } from '#i18n/routes.ts';
import { isLeft } from '../support/brute-force.ts';
import { builtSite, EXAMPLE_SITE } from '../support/built-sites.ts';
import { catalogueOf } from '../support/site-content.ts';

const { catalogue, clock } = await catalogueOf(EXAMPLE_SITE);
const [one, two] = catalogue.events.filter((event) => event.occurrences.length > 0 && isLeft(event, clock));
const PICKS = sectionPath('fi', 'picks');
let server: StaticServer;
let browser: Browser;
let context: BrowserContext;
let page: Page;

beforeEach(async () => {
  server = await startStaticServer(builtSite(EXAMPLE_SITE));
  const { executablePath, args } = await findBrowser();
  browser = await chromium.launch({ executablePath, args: [...args] });
  context = await browser.newContext({ viewport: { width: 390, height: 844 } });
  page = await context.newPage();
});
afterEach(async () => {
  await browser.close();
  await server.close();
});

const kept = () =>
  page.evaluate(async () => {
    const names = await caches.keys();
    const requests = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
    return requests.flat().map(({ url }) => new URL(url).pathname);
  });
/** Paths of what the page has fetched. */
const loaded = async () => {
  await page.locator('main h3 a').first().waitFor();
  const names = await page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name));
  const paths = names.map((name) => new URL(name).pathname).filter((path) => path !== '/offline.js');
  expect(paths.length).toBeGreaterThan(3);
  return paths;
};
const workers = () => page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length);

async function pick(id: string): Promise<void> {
  await page.goto(server.origin + eventPath('fi', id));
  const button = page.getByRole('button', { name: /Poimi/ });
  await button.click();
  expect(await button.getAttribute('aria-pressed')).toBe('true');
}

test('the list and the pages of its events open without a line after one visit, and nothing else is kept', async () => {
  if (!one || !two) throw new Error('the season has no two coming events');
  await pick(one.id);
  await pick(two.id);
  expect(await workers()).toBe(0);
  await page.goto(server.origin + PICKS);
  const pages = [PICKS, eventPath('fi', one.id), eventPath('fi', two.id)];
  await expect.poll(kept).toEqual(expect.arrayContaining([...pages, ...(await loaded())]));
  expect((await kept()).every((path) => /^\/(?:poiminnat|tapahtumat|data|_astro|mark\.svg)/.test(path))).toBe(true);

  await server.close();
  await page.reload();
  await expect.poll(() => page.locator('main h3 a').count()).toBe(2);
  expect(await page.locator('main > .notice').innerText()).toMatch(/^Ei verkkoyhteyttä\. Tilanne \d+\.\d+\.\d{4}\.$/);
  await page.locator('main h3 a', { hasText: one.title.fi }).click();
  await expect.poll(() => page.locator('h1').textContent()).toContain(one.title.fi);
});

test('emptying the list takes away the worker and all that it kept', async () => {
  if (!one) throw new Error('the season has no coming event');
  await pick(one.id);
  await page.goto(server.origin + PICKS);
  await expect.poll(kept).toContain(PICKS);
  await page.getByRole('button', { name: 'Tyhjennä lista' }).click();
  await expect.poll(workers).toBe(0);
  await expect.poll(kept).toEqual([]);
});

test('a list that came by a link keeps nothing before it is taken up', async () => {
  if (!one) throw new Error('the season has no coming event');
  await page.goto(server.origin + PICKS + encodeShortlist([one.id]));
  await page.locator('main h3 a').waitFor();
  expect(await workers()).toBe(0);
  await page.getByRole('button', { name: 'Lisää omiin poimintoihin' }).click();
  await expect.poll(kept).toContain(eventPath('fi', one.id));
});
