import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { EXAMPLE_SITE } from '../support/built-sites.ts';
import { focusPixelFaults } from '../support/focus-pixels.ts';
import { type OpenSite, openSite } from '../support/open-site.ts';
import { reportFigures } from '../support/report-figures.ts';
import { catalogueOf } from '../support/site-content.ts';

const { catalogue, clock } = await catalogueOf(EXAMPLE_SITE);
const event = catalogue.events.find((one) => one.occurrences.some(({ endsAt }) => endsAt > clock.now));

/** Past the menu and well into what is the page's own. */
const STOPS = 18;
const PAGES = [
  '/',
  '/tapahtumat/kajaani/',
  `/tapahtumat/${event?.id}/`,
  '/kohteet/emma/',
  '/kortti/ar/',
  '/selko/',
  '/kohteille/ilmoita/',
];
const LOOKS = {
  light: { colorScheme: 'light', forcedColors: 'none' },
  dark: { colorScheme: 'dark', forcedColors: 'none' },
  'forced colours': { colorScheme: 'dark', forcedColors: 'active' },
} as const;

let site: OpenSite;
let page: Page;
let stops = 0;

beforeAll(async () => {
  site = await openSite(EXAMPLE_SITE);
  page = (await site.visit('/', { at: clock.now * 60_000, reducedMotion: 'reduce' })).page;
});
afterAll(async () => {
  await site.close();
  reportFigures('focus-pixels', [
    {
      what: 'Tab stops whose focus was seen in pictures: light, dark, forced colours',
      value: stops,
      bar: '> 250',
      holds: stops > 250,
    },
  ]);
});

describe.each(Object.entries(LOOKS))('in %s', (_, look) => {
  test.each(PAGES)('where the keyboard is can be seen on %s', async (path) => {
    await page.emulateMedia(look);
    await page.goto(site.origin + path);
    const walk = await focusPixelFaults(page, STOPS);
    stops += walk.stops;
    expect(walk.stops).toBeGreaterThan(5);
    expect(walk.faults).toEqual([]);
  });
});

test('a ring that is not drawn, and one too pale, are seen', async () => {
  await page.emulateMedia(LOOKS.light);
  for (const css of ['outline: none', 'outline-color: #e8e0d6']) {
    await page.goto(`${site.origin}/kortti/`);
    await page.evaluate((rule) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(`* { ${rule} !important }`);
      document.adoptedStyleSheets = [sheet];
    }, css);
    const { faults } = await focusPixelFaults(page, 6);
    expect(faults.length, css).toBeGreaterThan(2);
  }
});
