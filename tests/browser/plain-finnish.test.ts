import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { axeFinds } from '../support/axe-finds.ts';
import { EXAMPLE_SITE } from '../support/built-sites.ts';
import { type OpenSite, openSite } from '../support/open-site.ts';
import { catalogueOf } from '../support/site-content.ts';

const { clock } = await catalogueOf(EXAMPLE_SITE);
const at = clock.now * 60_000;
const PHONE = { viewport: { width: 360, height: 740 } };
let site: OpenSite;

beforeAll(async () => {
  site = await openSite(EXAMPLE_SITE);
});
afterAll(() => site.close());

/** Presses Tab until a link of this name has the focus, then Enter. */
async function follow(page: Page, name: RegExp): Promise<void> {
  for (let press = 0; press < 60; press++) {
    await page.keyboard.press('Tab');
    const text = await page.evaluate(() => document.activeElement?.textContent?.replace(/\s+/g, ' ').trim() ?? '');
    if (!name.test(text)) continue;
    await Promise.all([page.waitForEvent('load'), page.keyboard.press('Enter')]);
    return;
  }
  throw new Error(`No link ${name} within 60 presses of Tab on ${page.url()}`);
}

const pathOf = (page: Page) => new URL(page.url()).pathname;

test('with the keyboard alone: from the front page over a town to an event and its ticket, in plain Finnish all the way', async () => {
  const { page, observed, close } = await site.visit('/', { at, ...PHONE });
  await follow(page, /^Helppo suomi$/);
  expect(pathOf(page)).toBe('/selko/');
  await follow(page, /^Etsi tapahtuma$/);
  await follow(page, /^Kajaani$/);
  expect(pathOf(page)).toBe('/selko/tapahtumat/kajaani/');
  await follow(page, /^Esimerkki: /);
  expect(pathOf(page)).toMatch(/^\/selko\/tapahtumat\/[^/]+\/[^/]+\/$/);
  expect(await page.getByText(/^Päivä on \p{L}+ \d+\.\d+\.\d{4}\. /u).count()).toBeGreaterThan(0);
  const steps = page.locator('section[aria-labelledby=tickets] > ol > li');
  expect(await steps.count()).toBeGreaterThan(1);
  expect(await axeFinds(page)).toEqual([]);
  await follow(page, /^Lue lisää tavallisella suomella$/);
  expect(pathOf(page)).toMatch(/^\/tapahtumat\//);
  await follow(page, /^Helppo suomi$/);
  expect(pathOf(page)).toMatch(/^\/selko\/tapahtumat\/[^/]+\/[^/]+\/$/);
  expect(observed.outside).toEqual([]);
  expect(observed.console).toEqual([]);
  await close();
});

test('without scripts, and in other languages, the way there is the same', async () => {
  const { page, close } = await site.visit('/en/tapahtumat/kajaani/', { javaScriptEnabled: false });
  await page.getByRole('link', { name: 'Helppo suomi' }).click();
  await page.waitForURL('**/selko/tapahtumat/kajaani/');
  await page
    .getByRole('link', { name: /^Esimerkki: / })
    .first()
    .click();
  await page.waitForURL('**/selko/tapahtumat/*/*/');
  expect(await page.locator('section[aria-labelledby=tickets]').isVisible()).toBe(true);
  await close();
});

test('what is over by the reader’s clock is not told as coming', async () => {
  const later = at + 400 * 86_400_000;
  const { page, close } = await site.visit('/selko/tapahtumat/kajaani/', { at: later });
  expect(await page.locator('main li.card').count()).toBe(0);
  await expect.poll(() => page.getByText('Täällä ei ole nyt tapahtumia.').isVisible()).toBe(true);
  await close();
});
