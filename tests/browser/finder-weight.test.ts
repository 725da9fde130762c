import { readFileSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { Page, Request } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { sectionPath } from '#i18n/routes.ts';
import { builtSite, EXAMPLE_SITE } from '../support/built-sites.ts';
import { searchField, statusOf } from '../support/finder-page.ts';
import { type OpenSite, openSite } from '../support/open-site.ts';
import { reportFigures } from '../support/report-figures.ts';
import { catalogueOf } from '../support/site-content.ts';

const { clock } = await catalogueOf(EXAMPLE_SITE);
const EVENTS = sectionPath('fi', 'events');
const MOST_BEFORE_KB = 2;
const MOST_FIRST_KB = 110;
/** The finder itself, which is not there before, and what it asks for. */
const MOST_FIRST_REQUESTS = 18;
const MOST_LATER_KB = 25;
/** The search's own script, its library of stems included, and what it knows of words. */
const MOST_SEARCH_KB = 25;
let site: OpenSite;

beforeAll(async () => {
  site = await openSite(EXAMPLE_SITE);
});
afterAll(() => site.close());

/** Finished requests of a page with the bytes of their answers as they crossed the wire. */
function weigh(page: Page) {
  const requests: Request[] = [];
  page.on('requestfinished', (request) => requests.push(request));
  return async () => {
    await page.waitForLoadState('networkidle');
    const taken = requests.splice(0);
    const answers = await Promise.all(
      taken.map(async (request) => ({
        path: new URL(request.url()).pathname,
        isScript: request.resourceType() === 'script',
        kb: (await request.sizes()).responseBodySize / 1000,
      })),
    );
    return { answers, kb: sum(answers) };
  };
}

/** As a host serves it that compressed it beforehand; the server of the tests is in more of a hurry. */
const atBest = (file: string) =>
  brotliCompressSync(readFileSync(path.join(builtSite(EXAMPLE_SITE), file))).length / 1000;

const sum = (answers: readonly { readonly kb: number }[]) => answers.reduce((all, { kb }) => all + kb, 0);

async function ask(page: Page, words: string): Promise<void> {
  await searchField(page).fill(words);
  await searchField(page).press('Enter');
  await expect.poll(() => new URL(page.url()).searchParams.get('q'), { timeout: 15_000 }).toBe(words);
  await expect.poll(() => statusOf(page), { timeout: 15_000 }).toMatch(/^\d/);
}

test('little crosses the wire before the visitor turns to the finder, for the first words, and for later ones', async () => {
  const { page, close } = await site.visit('/kortti/', { at: clock.now * 60_000 });
  const taken = weigh(page);
  await taken();
  await page.goto(site.origin + EVENTS);
  await page.waitForLoadState('networkidle');
  expect(await page.locator('astro-island[ssr]').count()).toBe(1);
  // One of them is kept from the page before and crosses no wire here: it counts all the same.
  const before = (await taken()).answers.flatMap(({ path, isScript }) => (isScript ? [{ kb: atBest(path) }] : []));
  expect(before.length).toBeGreaterThan(0);
  expect(sum(before)).toBeLessThanOrEqual(MOST_BEFORE_KB);

  await searchField(page).focus();
  // Whoever is quicker than the finder wakes sends the plain form: another page, and other requests than those counted here.
  await page.locator('astro-island[ssr]').waitFor({ state: 'detached' });
  await ask(page, 'konsertti');
  const first = await taken();
  const paths = first.answers.map((answer) => answer.path);
  expect(paths).toContain('/haku/fi/lexicon.json');
  expect(first.kb, paths.join(' ')).toBeLessThanOrEqual(MOST_FIRST_KB);
  expect(first.answers.length, paths.join(' ')).toBeLessThanOrEqual(MOST_FIRST_REQUESTS);
  const ownFiles = paths.filter((file) => /\/text-search\.[^/]+\.js$|\/lexicon\.json$/.test(file));
  const search = sum(ownFiles.map((file) => ({ kb: atBest(file) })));
  expect(ownFiles).toHaveLength(2);
  expect(search).toBeLessThanOrEqual(MOST_SEARCH_KB);

  await ask(page, 'lasten näytelmiä');
  const later = await taken();
  expect(later.kb).toBeLessThanOrEqual(MOST_LATER_KB);
  const kb = (value: number) => value.toFixed(1);
  reportFigures('finder-weight', [
    { what: 'scripts before intent, kB', value: kb(sum(before)), bar: `≤ ${MOST_BEFORE_KB}`, holds: true },
    { what: 'first query, kB', value: kb(first.kb), bar: `≤ ${MOST_FIRST_KB}`, holds: true },
    {
      what: 'first query, requests',
      value: first.answers.length,
      bar: `≤ ${MOST_FIRST_REQUESTS}`,
      holds: true,
    },
    { what: 'search script and lexicon, kB', value: kb(search), bar: `≤ ${MOST_SEARCH_KB}`, holds: true },
    { what: 'later query, kB', value: kb(later.kb), bar: `≤ ${MOST_LATER_KB}`, holds: true },
  ]);
  await close();
});
