import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readBuiltSite } from '#build/verify/built-site.ts';
import { builtSite, EXAMPLE_SITE } from '../support/built-sites.ts';
import { type OpenSite, openSite } from '../support/open-site.ts';
import { sampleOfKinds } from '../support/page-kinds.ts';

const WIDTHS = [320, 344, 360, 375, 390, 412, 480, 540, 600, 680, 768, 834, 900, 1024, 1180, 1280, 1366, 1440];

const paths = sampleOfKinds(readBuiltSite(builtSite(EXAMPLE_SITE)).pages.values(), 1).map((page) => page.path);
let site: OpenSite;
let page: Page;

beforeAll(async () => {
  site = await openSite(EXAMPLE_SITE);
  page = (await site.visit('/')).page;
});
afterAll(() => site.close());

/** `320–412 px by 12 px: table` for each run of widths at which the page is wider than the window. */
function ranges(tooWide: readonly { width: number; by: number; widest: string }[]): string[] {
  const found: { from: number; to: number; by: number; widest: string }[] = [];
  for (const { width, by, widest } of tooWide) {
    const last = found.at(-1);
    const isNext = last && WIDTHS.indexOf(width) === WIDTHS.indexOf(last.to) + 1;
    if (isNext) Object.assign(last, { to: width, by: Math.max(by, last.by) });
    else found.push({ from: width, to: width, by, widest });
  }
  return found.map(({ from, to, by, widest }) => `${from}–${to} px by ${by} px: ${widest}`);
}

/** By how many pixels the page is wider than the window, and which element reaches furthest. Runs in the page. */
function overflow(): { by: number; widest: string } {
  const root = document.documentElement;
  const sideways = root.scrollWidth - root.clientWidth;
  if (sideways <= 0) return { by: 0, widest: '' };
  const all = [...document.body.querySelectorAll('*')].map((element) => ({
    element,
    edge: element.getBoundingClientRect().right,
  }));
  const first = all.sort((a, b) => b.edge - a.edge)[0]?.element;
  return { by: sideways, widest: `${first?.tagName.toLowerCase()} "${first?.textContent?.trim().slice(0, 40)}"` };
}

test('there are pages to look at', () => {
  expect(paths.length).toBeGreaterThan(30);
});

test.each(paths)(
  '%s does not scroll sideways from 320 to 1440 px, nor with text twice as large (WCAG 1.4.4)',
  async (path) => {
    await page.goto(site.origin + path);
    const tooWide: { width: number; by: number; widest: string }[] = [];
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 800 });
      await page.waitForFunction((wanted) => window.innerWidth === wanted, width);
      const { by, widest } = await page.evaluate(overflow);
      if (by > 0) tooWide.push({ width, by, widest });
    }
    expect(ranges(tooWide)).toEqual([]);
    await page.setViewportSize({ width: 360, height: 800 });
    await page.evaluate(() => {
      document.documentElement.style.fontSize = '200%';
    });
    expect(await page.evaluate(overflow)).toEqual({ by: 0, widest: '' });
  },
);
