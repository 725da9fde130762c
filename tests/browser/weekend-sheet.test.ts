import type { Locator } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { eventPath } from '#i18n/routes.ts';
import { daysOf, has, isLeft } from '../support/brute-force.ts';
import { EXAMPLE_SITE } from '../support/built-sites.ts';
import { statusOf } from '../support/finder-page.ts';
import { type OpenSite, openSite } from '../support/open-site.ts';
import { canReadPaper, readPaper } from '../support/read-paper.ts';
import { catalogueOf } from '../support/site-content.ts';

const { catalogue, clock } = await catalogueOf(EXAMPLE_SITE);
/** What is on for children in Kajaani this weekend. */
const wanted = catalogue.events.filter(
  (event) =>
    event.movedTo === undefined &&
    isLeft(event, clock, daysOf('weekend', clock.today)) &&
    has(event, 'municipality', 'kajaani', clock) &&
    has(event, 'audience', 'children', clock),
);
let site: OpenSite;

beforeAll(async () => {
  site = await openSite(EXAMPLE_SITE);
});
afterAll(() => site.close());

test.skipIf(!canReadPaper)(
  'from the first page to the weekend for children in Kajaani on paper: six clicks, nothing typed (skipped without poppler-utils)',
  async () => {
    expect(wanted.length).toBeGreaterThanOrEqual(3);
    const { page, close } = await site.visit('/', { at: clock.now * 60_000 });
    let clicks = 0;
    const click = async (target: Locator) => {
      await target.click();
      clicks++;
    };
    await click(page.getByRole('radio', { name: /^Viikonloppuna/ }));
    await click(page.locator('form summary').first());
    await click(page.getByRole('checkbox', { name: /^Kajaani/ }));
    await click(page.getByRole('checkbox', { name: /^Lapsille/ }));
    await expect.poll(() => statusOf(page)).toMatch(new RegExp(`^${wanted.length} tapahtumaa`));
    await click(page.getByRole('link', { name: 'Tulosta tai lähetä nämä' }));
    await page.locator('main h3 a').first().waitFor();
    await page.evaluate(() => {
      window.print = () => document.documentElement.classList.add('printed');
    });
    await click(page.getByRole('button', { name: 'Tulosta', exact: true }));
    expect(await page.evaluate(() => document.documentElement.classList.contains('printed'))).toBe(true);
    expect(clicks).toBeLessThanOrEqual(6);
    expect(await page.evaluate(() => localStorage.length)).toBe(0);

    const { pages, text, codes } = await readPaper(await page.pdf({ preferCSSPageSize: true }));
    expect(pages).toBe(1);
    for (const { id, title } of wanted) {
      expect(text).toContain(title.fi);
      expect(codes).toContain(EXAMPLE_SITE.env['KAIKU_SITE'] + eventPath('fi', id));
    }
    await close();
  },
);
