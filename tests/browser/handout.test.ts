import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { EXAMPLE_SITE } from '../support/built-sites.ts';
import { type OpenSite, openSite } from '../support/open-site.ts';
import { paperFaults } from '../support/paper-faults.ts';
import { canReadPaper, readPaper } from '../support/read-paper.ts';

const ORIGIN = EXAMPLE_SITE.env['KAIKU_SITE'] ?? '';
let site: OpenSite;

beforeAll(async () => {
  site = await openSite(EXAMPLE_SITE);
});
afterAll(() => site.close());

test('the professionals’ page leads to it, and to the papers and screens of every town, without scripts', async () => {
  const { page, close } = await site.visit('/ammattilaisille/', { javaScriptEnabled: false });
  const links = await page
    .locator('dl a')
    .evaluateAll((all) => (all as HTMLAnchorElement[]).map(({ pathname, textContent }) => [pathname, textContent]));
  expect(links.length).toBeGreaterThan(20);
  expect(new Set(links.map(([path]) => path)).size).toBe(links.length);
  expect(new Set(links.map(([, text]) => text)).size).toBe(links.length);
  for (const [path] of links) expect((await page.request.get(site.origin + path)).status(), path ?? '').toBe(200);
  await page.getByRole('link', { name: 'Tulosta asiakkaalle ohje kortista' }).click();
  expect(new URL(page.url()).pathname).toBe('/tuloste/kortti/');
  await close();
});

describe.skipIf(!canReadPaper)('the hand-out about the card (skipped without poppler-utils)', () => {
  test.each([
    ['', 'Minulla on Kaikukortti', 'Lisätietoja antaa', '22.11.2026'],
    ['/sv', 'Jag har ett Kaikukort', 'Mer information ger', '22.11.2026'],
    ['/en', 'I have a Kaikukortti', 'For more information', '22 November 2026'],
  ])('is one sheet with its steps, its code and a line to write on: %s/', async (prefix, say, line, date) => {
    const { page, close } = await site.visit(`${prefix}/tuloste/kortti/`);
    // Also when the screen is dark, the paper is white.
    for (const colorScheme of ['dark', 'light'] as const) {
      await page.emulateMedia({ media: 'print', colorScheme });
      const { looked, faults } = await paperFaults(page);
      expect(looked).toBeGreaterThan(12);
      expect(faults).toEqual([]);
    }
    const steps = await page.locator('ol > li').allTextContents();
    expect(steps.length).toBe(4);
    const { pages, isLandscape, text, codes } = await readPaper(await page.pdf({ preferCSSPageSize: true }));
    expect([pages, isLandscape]).toEqual([1, false]);
    for (const [at, step] of steps.entries()) expect(text).toContain(`${at + 1}. ${step}`);
    const home = new URL(ORIGIN).host + prefix;
    for (const word of [say, line, date, '18', `${home}/ `, `${home}/kortti/`]) expect(text).toContain(word);
    expect(codes).toEqual([`${ORIGIN}${prefix}/`]);
    await close();
  });
});
