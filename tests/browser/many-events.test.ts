import { execFileSync } from 'node:child_process';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { LOCALE_CODES, type Locale } from '#i18n/locales.ts';
import { sectionPath } from '#i18n/routes.ts';
import { has, isLeft } from '../support/brute-force.ts';
import { BUILD_DAY, builtSite, LARGE_SITE } from '../support/built-sites.ts';
import { allIds, statusOf, visibleIds } from '../support/finder-page.ts';
import { type OpenSite, openSite } from '../support/open-site.ts';
import { catalogueOf } from '../support/site-content.ts';

// More events than there are names in the finder's data: those of later ones come in files of their own.
const NAMES = /^\/data\/finder\/[a-z]+\/\d+\.json/;
const NAMES_GLOB = '**/data/finder/*/*.json*';

const { catalogue, clock } = await catalogueOf(LARGE_SITE);
const at = clock.now * 60_000;
const coming = catalogue.events.filter((event) => event.movedTo === undefined && isLeft(event, clock));
/** The municipality with the most events. */
const [town = ''] = Object.entries(Object.groupBy(coming, ({ municipality }) => municipality))
  .sort(([, a = []], [, b = []]) => b.length - a.length)
  .map(([id]) => id);
const inTown = coming
  .filter((event) => has(event, 'municipality', town, clock))
  .map(({ id }) => `tapahtumat/${id}`)
  .toSorted();
const EVENTS = sectionPath('fi', 'events');
const IN_TOWN = `${EVENTS}?municipality=${town}`;
let site: OpenSite;

beforeAll(async () => {
  site = await openSite(LARGE_SITE);
});
afterAll(() => site.close());

const eventsOf = (ids: readonly string[]) => ids.filter((id) => id.startsWith('tapahtumat/')).toSorted();
const namesAsked = (requests: readonly string[]) => requests.filter((path) => NAMES.test(path));
const settled = (page: Page) => expect.poll(() => statusOf(page), { timeout: 15_000 }).toMatch(/^\d/);

test('a filter finds the events of its town, those with late names too, each file asked for once', async () => {
  expect(inTown.length).toBeGreaterThan(20);
  const { page, observed, close } = await site.visit(IN_TOWN, { at });
  await settled(page);
  await expect.poll(async () => eventsOf(await allIds(page)), { timeout: 15_000 }).toEqual(inTown);
  const asked = namesAsked(observed.requests);
  expect(asked.length).toBeGreaterThan(0);
  expect(new Set(asked).size).toBe(asked.length);
  expect(observed.console).toEqual([]);
  await close();
});

test('nobody who looks at what is on next loads later names', async () => {
  const { page, observed, close } = await site.visit(`${EVENTS}?when=week`, { at });
  await settled(page);
  expect((await visibleIds(page)).length).toBeGreaterThan(0);
  expect(namesAsked(observed.requests)).toEqual([]);
  await close();
});

const WORDS: Readonly<Record<Locale, string>> = { fi: 'teatteri', sv: 'museum', en: 'theatre' };

test.each(LOCALE_CODES)('words give what the command gives, in its order (%s)', async (locale) => {
  const options = ['--json', '--locale', locale, '--dist', builtSite(LARGE_SITE), '--today', BUILD_DAY];
  const expected: string[] = JSON.parse(
    execFileSync(process.execPath, ['src/cli/search.ts', WORDS[locale], ...options], { encoding: 'utf8' }),
  );
  expect(expected.length).toBeGreaterThan(20);
  const { page, observed, close } = await site.visit(`${sectionPath(locale, 'events')}?q=${WORDS[locale]}`, { at });
  await expect.poll(() => allIds(page), { timeout: 20_000 }).toEqual(expected);
  expect(namesAsked(observed.requests).length).toBeGreaterThan(0);
  await close();
});

describe('when names cannot be had', () => {
  test('what stood there stays, the page says so, and trying again brings all', async () => {
    const { page, close } = await site.visit('/kortti/', { at });
    await page.route(NAMES_GLOB, (route) => route.abort());
    await page.goto(site.origin + IN_TOWN);
    const again = page.getByRole('button', { name: 'Yritä uudelleen' });
    const more = page.getByRole('button', { name: /^Näytä vielä/ });
    await expect
      .poll(async () => (await again.isVisible()) || (await more.isVisible()), { timeout: 15_000 })
      .toBe(true);
    while (!(await again.isVisible())) {
      const before = await visibleIds(page);
      await more.click();
      await expect
        .poll(async () => (await again.isVisible()) || (await visibleIds(page)).length > before.length)
        .toBe(true);
    }
    const standing = await visibleIds(page);
    await page.unroute(NAMES_GLOB);
    await again.click();
    await settled(page);
    await expect.poll(async () => eventsOf(await allIds(page)), { timeout: 15_000 }).toEqual(inTown);
    expect(inTown).toEqual(expect.arrayContaining(eventsOf(standing)));
    await close();
  });

  test('because the site has been renewed meanwhile, all is loaded anew by itself', async () => {
    const { page, observed, close } = await site.visit('/kortti/', { at });
    let isRenewed = false;
    await page.route(NAMES_GLOB, async (route) => {
      if (isRenewed) return route.continue();
      isRenewed = true;
      const names = await (await route.fetch()).json();
      return route.fulfill({ json: { ...names, mark: 'other' } });
    });
    await page.goto(site.origin + IN_TOWN);
    await settled(page);
    await expect.poll(async () => eventsOf(await allIds(page)), { timeout: 15_000 }).toEqual(inTown);
    expect(isRenewed).toBe(true);
    const data = observed.requests.filter((path) => /^\/data\/finder\/fi\.json/.test(path));
    expect(data.length).toBe(2);
    await close();
  });
});
