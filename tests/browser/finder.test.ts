import { execFileSync } from 'node:child_process';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { LOCALE_CODES, type Locale } from '#i18n/locales.ts';
import { sectionPath } from '#i18n/routes.ts';
import { BUILD_DAY, builtSite, EXAMPLE_SITE } from '../support/built-sites.ts';
import { allIds, searchField, statusOf, visibleIds } from '../support/finder-page.ts';
import { type OpenSite, openSite } from '../support/open-site.ts';
import { catalogueOf } from '../support/site-content.ts';

const { clock } = await catalogueOf(EXAMPLE_SITE);
const at = clock.now * 60_000;
const EVENTS = sectionPath('fi', 'events');
let site: OpenSite;

beforeAll(async () => {
  site = await openSite(EXAMPLE_SITE);
});
afterAll(() => site.close());

/** What `npm run search` answers about the same site. */
function searched(words: string, locale: Locale): string[] {
  const args = [
    'src/cli/search.ts',
    words,
    '--json',
    '--locale',
    locale,
    '--dist',
    builtSite(EXAMPLE_SITE),
    '--today',
    BUILD_DAY,
  ];
  return JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8' })) as string[];
}

const WORDS: Readonly<Record<Locale, readonly string[]>> = {
  fi: ['teatteri', 'konsertti kajaani', 'lapset', 'musiikkia viikonloppuna', 'teateri', 'tapahtumat joulukuussa'],
  sv: ['teater', 'museum'],
  en: ['theatre', 'museum'],
};

test.each(LOCALE_CODES.flatMap((locale) => WORDS[locale].map((words) => [locale, words] as const)))(
  'the browser and the command give the same answers in the same order (%s: %s)',
  async (locale, words) => {
    const expected = searched(words, locale);
    expect(expected.length).toBeGreaterThan(0);
    const { page, close } = await site.visit(`${sectionPath(locale, 'events')}?q=${encodeURIComponent(words)}`, { at });
    await expect.poll(() => allIds(page), { timeout: 15_000 }).toEqual(expected);
    await close();
  },
);

/** Waits until the finder has said how much it found. */
async function settled(page: Page): Promise<string> {
  await expect.poll(() => statusOf(page), { timeout: 15_000 }).toMatch(/^(?:\d|Ei tuloksia)/);
  return statusOf(page);
}

test('typing, going back, reloading and sending the link give the same view', async () => {
  const { page, close } = await site.visit(EVENTS, { at });
  const before = await visibleIds(page);
  expect(before.length).toBeGreaterThan(0);
  // Enter in the instant in which the finder wakes sends the form and asks: two steps back instead of one.
  await searchField(page).focus();
  await page.locator('astro-island:not([ssr])').waitFor({ state: 'attached' });
  await searchField(page).fill('konsertti');
  await searchField(page).press('Enter');
  await settled(page);
  const found = await allIds(page);
  expect(found).not.toEqual(before);
  const address = page.url();
  await page.reload();
  await settled(page);
  expect(await allIds(page)).toEqual(found);

  const other = await site.visit(address.slice(site.origin.length), { at });
  await settled(other.page);
  expect(await allIds(other.page)).toEqual(found);
  await other.close();

  await page.goBack();
  await expect.poll(() => visibleIds(page)).toEqual(before);
  await page.goForward();
  await settled(page);
  expect(await allIds(page)).toEqual(found);
  await close();
});

test('unknown parameters are left aside and the others count', async () => {
  const { page, observed, close } = await site.visit(
    `${EVENTS}?municipality=kajaani&municipality=atlantis&utm_source=x&when=never&%ZZ=1&category[]=music`,
    { at },
  );
  await settled(page);
  const found = await allIds(page);
  await page.goto(`${site.origin}${EVENTS}?municipality=kajaani`);
  await settled(page);
  expect(found.length).toBeGreaterThan(0);
  expect(await allIds(page)).toEqual(found);
  expect(observed.console).toEqual([]);
  await close();
});

/** Links inside the main part of the page that a person sees. */
const waysOut = (page: Page) => page.locator('main a:visible').count();

test('words that nothing answers to give at least three ways on that lead to something', async () => {
  const { page, close } = await site.visit(`${EVENTS}?q=xyzzyplugh`, { at });
  expect(await settled(page)).toBe('Ei tuloksia');
  const hrefs = await page
    .locator('main .finder-nothing a')
    .evaluateAll((links) => links.map((a) => (a as HTMLAnchorElement).href));
  expect(hrefs.length).toBeGreaterThanOrEqual(3);
  for (const href of hrefs) expect((await page.request.get(href)).status(), href).toBe(200);
  await close();
});

test.each(['**/haku/**', '**/data/finder/**'])('without %s the finder says so and gives ways on', async (files) => {
  const { page, close } = await site.visit('/kortti/', { at });
  await page.route(files, (route) => route.abort());
  await page.goto(`${site.origin}${EVENTS}?q=teatteri`);
  await expect
    .poll(() => page.getByRole('button', { name: 'Yritä uudelleen' }).isVisible(), { timeout: 15_000 })
    .toBe(true);
  expect(await waysOut(page)).toBeGreaterThanOrEqual(3);
  await page.unroute(files);
  await page.getByRole('button', { name: 'Yritä uudelleen' }).click();
  await expect.poll(() => statusOf(page), { timeout: 15_000 }).toMatch(/^\d/);
  expect((await visibleIds(page)).length).toBeGreaterThan(0);
  await close();
});

test('nothing of the search is loaded before the visitor turns to it', async () => {
  const { page, observed, close } = await site.visit(EVENTS, { at });
  await page.waitForLoadState('networkidle');
  expect(observed.requests.filter((path) => /^\/(?:haku|data)\/|Finder/.test(path))).toEqual([]);
  await searchField(page).focus();
  await expect.poll(() => observed.requests.some((path) => path.startsWith('/data/finder/'))).toBe(true);
  await close();
});
