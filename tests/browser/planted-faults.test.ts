import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { axeFinds } from '../support/axe-finds.ts';
import { EXAMPLE_SITE } from '../support/built-sites.ts';
import { htmlFaults } from '../support/html-faults.ts';
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
import { keyboardFaults, spacingFaults, targetFaults } from '../support/own-checks.ts';
import { reportFigures } from '../support/report-figures.ts';
import { semanticFaults } from '../support/semantics/semantic-faults.ts';
import { MARKUP_FAULTS } from './planted/markup-faults.ts';
import { PAGE_FAULTS, STYLE_FAULTS } from './planted/page-faults.ts';

/** Short, with a list, links, headings and paragraphs. */
const PAGE = '/kortti/';
const PHONE = { width: 390, height: 844 };
const LANES = 2;
const STOPS = 16;

/** How the browser writes down what it holds, and the attributes with which some faults are planted: not what is looked for. */
const SPELLINGS = [
  'no-inline-style',
  'attribute-boolean-style',
  'attribute-empty-style',
  'attr-quotes',
  'no-raw-characters',
];

/** The whole suite, what is quickest first; a fault is caught by the first that sees something. */
const CHECKS: readonly (readonly [string, (page: Page) => Promise<readonly string[]>])[] = [
  ['words and looks', semanticFaults],
  ['targets', targetFaults],
  ['html', async (page) => htmlFaults(await page.content(), SPELLINGS)],
  ['motion', motionFaults],
  ['text spacing', spacingFaults],
  ['forced colours', forcedColourFaults],
  ['paper', printFaults],
  ['large text', largeTextFaults],
  ['400 %', reflowFaults],
  ['right to left', rightToLeftFaults],
  ['without scripts', withoutScriptFaults],
  ['keyboard', async (page) => (await keyboardFaults(page, STOPS)).faults],
  ['axe', axeFinds],
];

interface Fault {
  readonly name: string;
  plant(page: Page): Promise<unknown>;
}

const FAULTS: readonly Fault[] = [
  ...MARKUP_FAULTS.map(([name, html]) => ({
    name,
    plant: (page: Page) =>
      page.evaluate((added) => document.querySelector('main')?.insertAdjacentHTML('beforeend', added), html),
  })),
  ...PAGE_FAULTS.map(([name, plant]) => ({ name, plant: (page: Page) => page.evaluate(plant) })),
  ...STYLE_FAULTS.map(([name, content]) => ({ name, plant: (page: Page) => page.addStyleTag({ content }) })),
];
let site: OpenSite;

async function fresh(page: Page): Promise<void> {
  await page.setViewportSize(PHONE);
  // axe leaves it dark.
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto(site.origin + PAGE);
}

async function caughtBy(page: Page): Promise<string | undefined> {
  for (const [name, check] of CHECKS) if ((await check(page)).length > 0) return name;
  return undefined;
}

beforeAll(async () => {
  site = await openSite(EXAMPLE_SITE);
});
afterAll(() => site.close());

test('the suite finds nothing on the page as it is', async () => {
  const { page, close } = await site.visit(PAGE, { viewport: PHONE, reducedMotion: 'reduce' });
  for (const [name, check] of CHECKS) {
    await fresh(page);
    expect(await check(page), name).toEqual([]);
  }
  await close();
});

test('of the planted faults the suite catches nine in ten, and the missed ones are told', async () => {
  expect(FAULTS.length).toBeGreaterThanOrEqual(60);
  const results = await Promise.all(
    Array.from({ length: LANES }, async (_, lane) => {
      const { page, close } = await site.visit(PAGE, { viewport: PHONE, reducedMotion: 'reduce', bypassCSP: true });
      const own: { name: string; by: string | undefined }[] = [];
      for (const fault of FAULTS.filter((_, at) => at % LANES === lane)) {
        await fresh(page);
        await fault.plant(page);
        own.push({ name: fault.name, by: await caughtBy(page) });
      }
      await close();
      return own;
    }),
  );
  const all = results.flat();
  const missed = all.filter(({ by }) => by === undefined).map(({ name }) => name);
  const share = Math.floor((100 * (all.length - missed.length)) / all.length);
  const byCheck = CHECKS.map(([name]) => `${name} ${all.filter(({ by }) => by === name).length}`).join(', ');
  reportFigures('planted-faults', [
    { what: 'accessibility faults planted', value: all.length, bar: '≥ 60', holds: all.length >= 60 },
    { what: 'of them caught, %', value: share, bar: '≥ 90', holds: share >= 90 },
    { what: 'caught first by', value: byCheck },
    { what: 'missed', value: missed.join('; ') || 'none' },
  ]);
  expect(share, `missed: ${missed.join('; ')}`).toBeGreaterThanOrEqual(90);
}, 240_000);
