import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readBuiltSite } from '#build/verify/built-site.ts';
import { axeFindsAsItIs } from '../support/axe-finds.ts';
import { builtSite, EXAMPLE_SITE } from '../support/built-sites.ts';
import {
  forcedColourFaults,
  largeTextFaults,
  motionFaults,
  printFaults,
  reflowFaults,
  rightToLeftFaults,
  withoutScriptFaults,
} from '../support/mode-faults.ts';
import { type OpenSite, openSite } from '../support/open-site.ts';
import { kindOf, sampleOfKinds } from '../support/page-kinds.ts';
import { inMode, READING_MODES, type ReadingModeName } from '../support/reading-modes.ts';
import { reportFigures } from '../support/report-figures.ts';
import { semanticFaults } from '../support/semantics/semantic-faults.ts';

const PHONE = { width: 390, height: 844 };

const RULES = 'words and looks';

/** Each way to read a page, and what can be wrong with it so. Light and dark are axe's (`accessibility.test.ts`). */
const MODES: Readonly<Record<string, (page: Page) => Promise<readonly string[]>>> = {
  [RULES]: semanticFaults,
  'reduced motion': motionFaults,
  'forced colours': forcedColourFaults,
  paper: printFaults,
  'right to left': rightToLeftFaults,
  'large text': largeTextFaults,
  '320 px': reflowFaults,
};

/** The rules for words and looks are asked of the page as it comes: that is no way of its own. */
const WAYS = [...Object.keys(MODES).filter((name) => name !== RULES), 'without scripts'];

/** Whom a way of reading does not concern. */
const NOT_FOR: Readonly<Record<string, readonly string[]>> = {
  // Made for a wall: its letters grow with the screen, which `screen.test.ts` measures on four sizes.
  naytto: [RULES, 'large text', '320 px', 'paper'],
  // An empty list has nothing to print.
  poiminnat: ['paper'],
};

/** Chromium tells axe the page's own colour of letters (`-webkit-text-fill-color`) where it draws the reader's. Seen in pictures. */
const AXE_CANNOT_SEE: Readonly<Partial<Record<ReadingModeName, readonly string[]>>> = {
  'forced colours': ['color-contrast', 'color-contrast-enhanced'],
};

const pages = sampleOfKinds(readBuiltSite(builtSite(EXAMPLE_SITE)).pages.values(), 1)
  .filter(({ locale }) => locale === 'fi')
  .map(({ path }) => ({ kind: kindOf(path), path }));
let site: OpenSite;
let page: Page;
let scriptless: Page;
const looked = new Map<string, number>();
let found = 0;
const count = (mode: string) => looked.set(mode, (looked.get(mode) ?? 0) + 1);
const sum = () => [...looked.values()].reduce((all, one) => all + one, 0);

beforeAll(async () => {
  site = await openSite(EXAMPLE_SITE);
  page = (await site.visit('/', { reducedMotion: 'reduce' })).page;
  scriptless = (await site.visit('/', { javaScriptEnabled: false })).page;
});
afterAll(async () => {
  await site.close();
  reportFigures('accessibility-modes', [
    { what: 'kinds of pages', value: pages.length },
    { what: 'kinds of pages read in every way', value: pages.filter(({ kind }) => !(kind in NOT_FOR)).length },
    { what: `ways to read each: ${WAYS.join(', ')}`, value: WAYS.length },
    ...[...looked].map(([mode, value]) => ({
      what: `pages looked at: ${mode}`,
      value,
      bar: '≥ 30',
      holds: value >= 30,
    })),
    { what: 'pages × ways, asked', value: sum(), bar: '≥ 400', holds: sum() >= 400 },
    { what: 'violations', value: found, bar: '0', holds: found === 0 },
  ]);
});

test('there are pages of many kinds', () => {
  expect(pages.length).toBeGreaterThan(30);
});

test.each(pages)('$path ($kind) can be read in every way', async ({ path, kind }) => {
  await page.setViewportSize(PHONE);
  await page.goto(site.origin + path);
  const skipped = NOT_FOR[kind] ?? [];
  const faults: string[] = [];
  for (const [mode, check] of Object.entries(MODES)) {
    if (skipped.includes(mode)) continue;
    count(mode);
    faults.push(...(await check(page)).map((fault) => `${mode}: ${fault}`));
  }
  for (const mode of Object.keys(READING_MODES) as ReadingModeName[]) {
    if (skipped.includes(mode)) continue;
    count(`axe, ${mode}`);
    const finds = await inMode(page, mode, (shown) => axeFindsAsItIs(shown, AXE_CANNOT_SEE[mode]));
    faults.push(...finds.map((fault) => `axe, ${mode}: ${fault}`));
  }
  await scriptless.goto(site.origin + path);
  count('without scripts');
  faults.push(...(await withoutScriptFaults(scriptless)).map((fault) => `without scripts: ${fault}`));
  found += faults.length;
  expect(faults).toEqual([]);
});
