import { afterAll, beforeAll, expect, test } from 'vitest';
import { readBuiltSite } from '#build/verify/built-site.ts';
import { builtSite, EXAMPLE_SITE } from '../support/built-sites.ts';
import { type OpenSite, openSite } from '../support/open-site.ts';
import { kindOf, sampleOfKinds } from '../support/page-kinds.ts';

const paths = sampleOfKinds(readBuiltSite(builtSite(EXAMPLE_SITE)).pages.values(), 1)
  .filter(({ locale }) => locale === 'fi')
  .map(({ path }) => path);
let site: OpenSite;
beforeAll(async () => {
  site = await openSite(EXAMPLE_SITE);
});
afterAll(() => site.close());

/** Collects what moved without being asked to (Layout Instability API). */
const OBSERVE = () => {
  const moved: string[] = [];
  Object.assign(window, { moved });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as (PerformanceEntry & { sources: readonly { node?: Node }[] })[])
      moved.push(entry.sources.map(({ node }) => node?.textContent?.trim().slice(0, 40) ?? '').join(' | '));
  }).observe({ type: 'layout-shift', buffered: true });
};

test('there are pages of many kinds', () => {
  expect(paths.length).toBeGreaterThan(30);
});

test('nothing on any kind of page moves by itself while its scripts come late', async () => {
  const { page, close } = await site.visit('/', { viewport: { width: 412, height: 823 } });
  await page.addInitScript(OBSERVE);
  // Scripts and data come when the page has long been drawn.
  await page.route(/\.(?:js|json)$/, async (route) => {
    await page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length > 0);
    await route.continue();
  });
  const found: string[] = [];
  for (const path of paths) {
    // Made for a wall: it turns its events by itself.
    if (kindOf(path) === 'naytto') continue;
    await page.goto(site.origin + path, { waitUntil: 'networkidle' });
    const moved = await page.evaluate(() => (window as unknown as { moved: string[] }).moved);
    found.push(...moved.map((what) => `${path}: ${what}`));
  }
  await close();
  expect(found).toEqual([]);
});

test('a page on which something moves is noticed', async () => {
  const { page, close } = await site.visit('/', { bypassCSP: true });
  await page.addInitScript(OBSERVE);
  await page.goto(`${site.origin}/kortti/`);
  await page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length > 0);
  await page.evaluate(() =>
    document.querySelector('main')?.prepend(Object.assign(document.createElement('p'), { textContent: 'x' })),
  );
  await expect
    .poll(() => page.evaluate(() => (window as unknown as { moved: string[] }).moved.length))
    .toBeGreaterThan(0);
  await close();
});
