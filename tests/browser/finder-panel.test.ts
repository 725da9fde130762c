import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { LOCALE_CODES } from '#i18n/locales.ts';
import { sectionPath } from '#i18n/routes.ts';
import { axeFinds } from '../support/axe-finds.ts';
import { EXAMPLE_SITE } from '../support/built-sites.ts';
import { visibleIds } from '../support/finder-page.ts';
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

const said = (page: Page) => page.locator('.finder-status').innerText();
const panel = (page: Page) => page.locator('.finder-panel');

/** Opens the panel and its further part, and waits for the choices. */
async function openAll(page: Page): Promise<void> {
  await panel(page).locator('summary').first().click();
  await panel(page).locator('[name=municipality]').first().waitFor();
  const further = panel(page).locator('details');
  if (!(await further.evaluate((details) => (details as HTMLDetailsElement).open))) {
    await further.locator('summary').click();
  }
}

describe.each(LOCALE_CODES)('axe finds nothing (%s)', (locale) => {
  const events = sectionPath(locale, 'events');

  test('with the panel open, and filtered', async () => {
    const { page, observed, close } = await site.visit(`${events}?municipality=kajaani&language=fi`, { at });
    await openAll(page);
    await expect.poll(() => said(page), { timeout: 15_000 }).toMatch(/^\d/);
    expect(await axeFinds(page)).toEqual([]);
    expect(observed.console).toEqual([]);
    await close();
  });

  test('when there is nothing', async () => {
    const { page, close } = await site.visit(`${events}?from=2031-01-01&to=2031-01-02&language=sv`, { at });
    await page.locator('.finder-nothing').waitFor({ timeout: 15_000 });
    expect(await page.locator('.finder-nothing a').count()).toBeGreaterThanOrEqual(3);
    expect(await axeFinds(page)).toEqual([]);
    await close();
  });

  test('when the choices cannot be loaded', async () => {
    const { page, close } = await site.visit(sectionPath(locale, 'card'), { at });
    await page.route('**/data/finder/**', (route) => route.abort());
    await page.goto(site.origin + events);
    await panel(page).locator('summary').first().click();
    await panel(page).getByRole('alert').waitFor({ timeout: 15_000 });
    expect(await axeFinds(page)).toEqual([]);
    await close();
  });
});

/** Presses a key until focus is on what meets the selector. */
async function pressTo(page: Page, selector: string, key = 'Tab'): Promise<void> {
  for (let pressed = 0; pressed < 150; pressed++) {
    await page.keyboard.press(key);
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector)) return;
  }
  throw new Error(`${key} does not come to ${selector}`);
}

test('with the keyboard alone: open the panel, narrow, go to the results, take a choice away, clear', async () => {
  const { page, close } = await site.visit(EVENTS, { at });
  await pressTo(page, '.finder-panel > summary');
  await page.keyboard.press('Enter');
  await panel(page).locator('[name=municipality]').first().waitFor();
  await pressTo(page, '[name=municipality][value=kajaani]');
  await page.keyboard.press('Space');
  await expect.poll(() => page.url()).toContain('?municipality=kajaani');
  // Focus stays where it was: nothing moves under the hands.
  expect(await page.evaluate(() => (document.activeElement as HTMLInputElement).value)).toBe('kajaani');
  await pressTo(page, '.finder-more > summary');
  await page.keyboard.press('Enter');
  await pressTo(page, '[name=booking]');
  await page.keyboard.press('Space');
  await expect.poll(() => page.url()).toContain('booking=none');
  await pressTo(page, '.finder-panel > button');
  await page.keyboard.press('Enter');
  expect(await page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('status');
  expect(await said(page)).toMatch(/^\d+ tapahtuma/);
  const found = await visibleIds(page);
  expect(found.length).toBeGreaterThan(0);
  await pressTo(page, '.finder-chosen li:first-child a');
  await page.keyboard.press('Enter');
  await expect.poll(() => page.url()).not.toContain('municipality');
  await pressTo(page, '.finder-chosen li:last-child a');
  await page.keyboard.press('Enter');
  await expect.poll(() => new URL(page.url()).search).toBe('');
  await page.goBack();
  await page.goBack();
  await expect.poll(() => visibleIds(page)).toEqual(found);
  await close();
});

test('what a screen reader meets in the panel: groups with names, choices with numbers, closed parts as such', async () => {
  const { page, close } = await site.visit(`${EVENTS}?when=today`, { at });
  await openAll(page);
  const groups = page.getByRole('group', { includeHidden: false });
  expect(await groups.count()).toBeGreaterThan(8);
  await expect.poll(() => page.getByRole('checkbox', { name: /^Kajaani \(\d+\)$/ }).count()).toBe(1);
  expect(await page.getByRole('checkbox', { disabled: true }).count()).toBeGreaterThan(0);
  expect(await page.getByRole('group', { name: 'Mitä tarvitset?' }).count()).toBe(1);
  expect(await page.getByLabel('Ensimmäinen päivä').getAttribute('type')).toBe('date');
  await close();
});

test('days of one’s own, Back, reload and a sent link give the same view', async () => {
  const { page, close } = await site.visit(EVENTS, { at });
  await openAll(page);
  await page.getByLabel('Ensimmäinen päivä').fill('2026-12-01');
  await page.getByLabel('Viimeinen päivä').fill('2026-12-10');
  await expect.poll(() => new URL(page.url()).search).toBe('?from=2026-12-01&to=2026-12-10');
  await expect.poll(() => said(page)).toMatch(/^\d/);
  const found = await visibleIds(page);
  expect(found.length).toBeGreaterThan(0);
  await page.reload();
  await expect.poll(() => visibleIds(page), { timeout: 15_000 }).toEqual(found);
  await page.goBack();
  await expect.poll(() => new URL(page.url()).search).toBe('?from=2026-12-01');
  await page.goForward();
  await expect.poll(() => visibleIds(page), { timeout: 15_000 }).toEqual(found);
  await close();
});

test('every target in the open panel is at least 44 px high, and nothing is wider than a small phone', async () => {
  const { page, close } = await site.visit(EVENTS, { at, viewport: { width: 360, height: 740 } });
  await openAll(page);
  const targets = await panel(page)
    .locator('label, summary, button, input[type=date]')
    .evaluateAll((all) => all.map((one) => [one.textContent?.trim(), Math.round(one.getBoundingClientRect().height)]));
  expect(targets.length).toBeGreaterThan(40);
  expect(targets.filter(([, height]) => Number(height) < 44)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  await close();
});
