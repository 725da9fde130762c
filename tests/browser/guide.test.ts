import { afterAll, beforeAll, expect, test } from 'vitest';
import { GUIDE_LANGUAGES } from '#domain/guide-languages.ts';
import { EXAMPLE_SITE } from '../support/built-sites.ts';
import { type OpenSite, openSite } from '../support/open-site.ts';

let site: OpenSite;

beforeAll(async () => {
  site = await openSite(EXAMPLE_SITE);
});
afterAll(() => site.close());

test('in Arabic: from the page about the card to the guide, which runs from right to left, and on to the events', async () => {
  const { page, observed, close } = await site.visit('/kortti/', { javaScriptEnabled: false });
  await page.getByRole('link', { name: 'العربية' }).click();
  expect(new URL(page.url()).pathname).toBe('/kortti/ar/');
  expect(await page.locator('html').getAttribute('dir')).toBe('rtl');
  expect(await page.locator('html').getAttribute('lang')).toBe('ar');
  const heading = await page.locator('h1').boundingBox();
  const width = await page.evaluate(() => innerWidth);
  // What is read first stands at the right edge.
  expect(await page.locator('h1').evaluate((one) => getComputedStyle(one).textAlign)).toMatch(/start|right/);
  expect((heading?.x ?? 0) + (heading?.width ?? 0)).toBeGreaterThan(width * 0.9);
  // The sentence to say aloud is Finnish for a screen reader too, and whole.
  const say = page.locator('em', { hasText: 'Minulla on Kaikukortti' });
  expect(await say.getAttribute('lang')).toBe('fi');
  expect(await say.evaluate((one) => getComputedStyle(one).unicodeBidi)).toBe('isolate');
  expect(await page.locator('dt[lang=fi]').count()).toBe(20);
  await page.locator('a[href="/tapahtumat/"]').click();
  expect(await page.getByRole('heading', { level: 1 }).textContent()).toContain('Tapahtumat');
  expect(observed.outside).toEqual([]);
  await close();
});

test.each(GUIDE_LANGUAGES)(
  'the guide in %s says that nobody has checked it, with its day, and leads to all the others',
  async (code) => {
    const { page, close } = await site.visit(`/kortti/${code}/`, { javaScriptEnabled: false });
    expect(await page.locator('main time').first().textContent()).toBe('2026-11-22');
    const tags = await page.locator('nav a').evaluateAll((all) => all.map((link) => link.getAttribute('hreflang')));
    expect(tags.toSorted()).toEqual(
      [...GUIDE_LANGUAGES.filter((other) => other !== code), 'fi', 'sv', 'en'].toSorted(),
    );
    await close();
  },
);
