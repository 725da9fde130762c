import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { eventPath, sectionPath } from '#i18n/routes.ts';
import { isLeft } from '../support/brute-force.ts';
import { PSEUDO_SITE } from '../support/built-sites.ts';
import { statusOf } from '../support/finder-page.ts';
import { type OpenSite, openSite } from '../support/open-site.ts';
import { hardTexts, knownWords } from '../support/pseudo-words.ts';
import { catalogueOf } from '../support/site-content.ts';

// What scripts draw has to come from the tables of texts too: every one of our English texts stands in ⟦ ⟧ here.

const { catalogue, clock } = await catalogueOf(PSEUDO_SITE);
const at = clock.now * 60_000;
const event = catalogue.events.find((one) => one.occurrences.length > 0 && isLeft(one, clock));
const isKnown = knownWords();
const EVENTS = sectionPath('en', 'events');
let site: OpenSite;

beforeAll(async () => {
  site = await openSite(PSEUDO_SITE);
});
afterAll(() => site.close());

/** Waits for the words that show that a script has drawn, and reads the page as it stands then. */
async function hardIn(page: Page, drawn: RegExp): Promise<string[]> {
  await expect.poll(() => page.locator('main').innerText()).toMatch(drawn);
  const html = await page.content();
  expect(html.split('\u27e6').length).toBeGreaterThan(20);
  return [...new Set(hardTexts(html, isKnown))];
}

test('the finder: its filters, results, nothing found, and a search that fails', async () => {
  const { page, close } = await site.visit(`${EVENTS}?q=museum`, { at });
  await expect.poll(() => statusOf(page)).toMatch(/\d/);
  await page.locator('.finder-panel summary').first().click();
  await page.locator('.finder-more > summary').click();
  await page.locator('[name=accessibility]').first().waitFor();
  expect(await hardIn(page, /⟦/)).toEqual([]);
  await page.locator('input[name=q]').fill('xqzwk');
  await page.keyboard.press('Enter');
  await expect.poll(() => page.locator('main .notice:visible, main [role=status]').first().innerText()).toMatch(/⟦/);
  expect(await hardIn(page, /xqzwk/)).toEqual([]);
  await close();
  const broken = await site.visit(EVENTS, { at });
  await broken.page.route(/\/(?:data|haku)\//, (route) => route.abort());
  await broken.page.locator('input[name=q]').fill('museum');
  await broken.page.keyboard.press('Enter');
  await broken.page.locator('main button', { hasText: '\u27e6' }).last().waitFor();
  expect(await hardIn(broken.page, /⟦/)).toEqual([]);
  await broken.close();
});

test('picks: empty, with an event, and shared', async () => {
  const { page, close } = await site.visit(sectionPath('en', 'picks'), { at });
  expect(await hardIn(page, /⟦/)).toEqual([]);
  await page.goto(site.origin + eventPath('en', event?.id ?? ''));
  await page.locator('button.pick').first().click();
  await page.goto(site.origin + sectionPath('en', 'picks'));
  await page.locator('main h3 a').first().waitFor();
  expect(await hardIn(page, /⟦/)).toEqual([]);
  await close();
});

test('a town taken along, and the form for venues with a mistake in it', async () => {
  const { page, close } = await site.visit(sectionPath('en', 'takeAlong'), { at });
  await page.locator('main button', { hasText: '\u27e6' }).first().waitFor();
  expect(await hardIn(page, /⟦/)).toEqual([]);
  await page.goto(site.origin + sectionPath('en', 'announce'));
  await page
    .getByRole('button', { name: /Check|file/ })
    .last()
    .click();
  await page.locator('.error-summary').waitFor();
  expect(await hardIn(page, /⟦/)).toEqual([]);
  await close();
});
