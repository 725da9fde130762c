import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readBuiltSite } from '#build/verify/built-site.ts';
import { axeFinds } from '../support/axe-finds.ts';
import { builtSite, EXAMPLE_SITE } from '../support/built-sites.ts';
import { type OpenSite, openSite } from '../support/open-site.ts';
import { kindOf, sampleOfKinds } from '../support/page-kinds.ts';
import { reportFigures } from '../support/report-figures.ts';

const sample = sampleOfKinds(readBuiltSite(builtSite(EXAMPLE_SITE)).pages.values(), 1);
const pages = sample.map((page) => ({ kind: kindOf(page.path), locale: page.locale, path: page.path }));
let site: OpenSite;
let page: Page;

beforeAll(async () => {
  site = await openSite(EXAMPLE_SITE);
  page = (await site.visit('/')).page;
});
let looked = 0;
let found = 0;
afterAll(async () => {
  await site.close();
  reportFigures('accessibility-axe', [
    { what: 'pages that axe looked at, light and dark', value: looked, bar: '≥ 70', holds: looked >= 70 },
    { what: 'violations', value: found, bar: '0', holds: found === 0 },
  ]);
});

test('there are pages of many kinds', () => {
  expect(new Set(pages.map(({ kind }) => kind)).size).toBeGreaterThan(8);
});

test.each(pages)('axe finds nothing on $path ($kind, $locale), light and dark', async ({ path }) => {
  await page.goto(site.origin + path);
  const finds = await axeFinds(page);
  looked++;
  found += finds.length;
  expect(finds).toEqual([]);
});

test('axe sees a fault when there is one', async () => {
  await page.goto(site.origin);
  await page.evaluate(() => document.querySelector('h1')?.append(document.createElement('img')));
  expect((await axeFinds(page)).join()).toContain('light image-alt: ');
});

test('axe sees letters too pale for the dark', async () => {
  await page.goto(site.origin);
  await page.evaluate(() => {
    for (const each of document.querySelectorAll<HTMLElement>('p, h1')) each.style.color = '#3a3a3a';
  });
  expect((await axeFinds(page)).join()).toContain('dark color-contrast: ');
});
