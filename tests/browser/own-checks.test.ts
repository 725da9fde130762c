import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readBuiltSite } from '#build/verify/built-site.ts';
import { builtSite, EXAMPLE_SITE } from '../support/built-sites.ts';
import { type OpenSite, openSite } from '../support/open-site.ts';
import { keyboardFaults, spacingFaults, targetFaults } from '../support/own-checks.ts';
import { kindOf, sampleOfKinds } from '../support/page-kinds.ts';
import { reportFigures } from '../support/report-figures.ts';

/** Tab stops that are looked at on one page: past the header and well into what is its own. */
const STOPS = 40;

const pages = sampleOfKinds(readBuiltSite(builtSite(EXAMPLE_SITE)).pages.values(), 1)
  .filter(({ locale }) => locale === 'fi')
  .map(({ path }) => ({ kind: kindOf(path), path }));
let site: OpenSite;
let page: Page;
let stops = 0;

beforeAll(async () => {
  site = await openSite(EXAMPLE_SITE);
  page = (await site.visit('/')).page;
});
afterAll(async () => {
  await site.close();
  reportFigures('own-checks', [
    { what: 'pages walked with Tab, set apart and measured for fingers', value: pages.length },
    { what: 'Tab stops looked at', value: stops, bar: '> 400', holds: stops > 400 },
  ]);
});

test('there are pages of many kinds', () => {
  expect(pages.length).toBeGreaterThan(20);
});

test.each(pages)('$path ($kind): keyboard, text spacing, targets', async ({ path }) => {
  await page.goto(site.origin + path);
  expect(await targetFaults(page), 'targets').toEqual([]);
  expect(await spacingFaults(page), 'text spacing').toEqual([]);
  const walk = await keyboardFaults(page, STOPS);
  stops += walk.stops;
  expect(walk.stops).toBeGreaterThan(0);
  expect(walk.faults, 'keyboard').toEqual([]);
});

describe('the checks see what is planted', () => {
  const plant = async (change: () => void) => {
    await page.goto(`${site.origin}/kortti/`);
    await page.evaluate(change);
  };

  test('a focus that cannot be seen, or that is out of view', async () => {
    await plant(() => {
      for (const link of document.querySelectorAll('a')) link.style.outline = 'none';
    });
    expect((await keyboardFaults(page, 5)).faults.join()).toContain('no ring');
    await plant(() => {
      const link = [...document.querySelectorAll<HTMLElement>('header a')].filter((one) => one.checkVisibility())[1];
      if (link) Object.assign(link.style, { position: 'fixed', left: '-500px' });
    });
    expect((await keyboardFaults(page, 12)).faults.join()).toContain('out of view');
  });

  test('an order that jumps, and a trap', async () => {
    await plant(() => {
      const last = [...document.querySelectorAll<HTMLElement>('main a')].at(-1);
      if (last) last.tabIndex = 1;
    });
    expect((await keyboardFaults(page, 5)).faults.join()).toContain('out of order');
    await plant(() => {
      const [first, , third] = [...document.querySelectorAll<HTMLElement>('a')].filter((one) => one.checkVisibility());
      third?.addEventListener('keydown', (event) => {
        event.preventDefault();
        first?.focus();
      });
    });
    expect((await keyboardFaults(page, 8)).faults.join()).toContain('out of order');
  });

  test('a box that does not grow with its letters', async () => {
    await plant(() => {
      const text = document.querySelector<HTMLElement>('main p');
      if (text) Object.assign(text.style, { height: `${text.clientHeight}px`, overflow: 'hidden' });
    });
    expect((await spacingFaults(page)).join()).toContain('cut off');
  });

  test('a button that a thumb does not hit, and a link alone on its line that it does not hit either', async () => {
    await plant(() => {
      const button = document.createElement('button');
      Object.assign(button.style, { height: '20px' });
      button.textContent = 'x';
      document.querySelector('main')?.append(button);
    });
    expect((await targetFaults(page)).join()).toContain('smaller than a thumb: <button');
    await plant(() => {
      const [list, item, link] = ['ul', 'li', 'a'].map((name) => document.createElement(name));
      link?.setAttribute('href', '/');
      link?.append('Kortin ohje');
      if (link) item?.append(link);
      if (item) list?.append(item);
      if (list) document.querySelector('main')?.append(list);
    });
    expect((await targetFaults(page)).join()).toContain('smaller than a thumb: <a');
  });
});
