import type { Locator, Page } from 'playwright-core';
import { quiet } from './event-timing.ts';

/** Something a visitor does on a page. */
export interface Interaction {
  readonly name: string;
  readonly path: string;
  /** Waits until a visitor could do it. */
  ready(page: Page): Promise<unknown>;
  act(page: Page): Promise<void>;
}

const searchField = (page: Page) => page.locator('input[name=q]');
const counted = (page: Page) => page.locator('.finder-status:not(:empty)').waitFor();

/** One press and release: Playwright's own click looks at the page between press and release, and that would be measured too. */
async function press(page: Page, target: Locator): Promise<void> {
  await target.scrollIntoViewIfNeeded();
  const { x, y, width, height } = (await target.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
  await quiet(page);
  await page.touchscreen.tap(x + width / 2, y + height / 2);
}

/** Wakes the finder and waits for its choices. */
async function wake(page: Page): Promise<void> {
  await searchField(page).focus();
  await page.locator('[name=municipality]').first().waitFor({ state: 'attached' });
}

/** What is done most, and what asks most of the phone. */
export const INTERACTIONS: readonly Interaction[] = [
  {
    name: 'list: pick an event',
    path: '/tapahtumat/kajaani/',
    ready: (page) => page.locator('main button:visible').first().waitFor(),
    act: (page) => press(page, page.getByRole('button', { name: /^Poimi/ }).first()),
  },
  {
    name: 'front page: first touch of the search',
    path: '/tapahtumat/',
    ready: (page) => searchField(page).waitFor(),
    act: (page) => press(page, searchField(page)),
  },
  {
    name: 'finder: each letter of a word',
    path: '/tapahtumat/',
    ready: wake,
    act: (page) => searchField(page).pressSequentially('teatteri', { delay: 120 }),
  },
  {
    name: 'finder: each letter, then ten events shown',
    path: '/tapahtumat/?q=lapset',
    async ready(page) {
      await wake(page);
      await counted(page);
    },
    async act(page) {
      await searchField(page).pressSequentially('ille', { delay: 120 });
      await searchField(page).press('Enter');
    },
  },
  {
    name: 'finder: open the filters',
    path: '/tapahtumat/',
    ready: wake,
    act: (page) => press(page, page.locator('.finder-panel summary').first()),
  },
  {
    name: 'finder: choose a filter and undo it',
    path: '/tapahtumat/',
    async ready(page) {
      await wake(page);
      await page.locator('.finder-panel summary').first().click();
      await page.locator('.finder-panel [name=municipality]').first().waitFor();
    },
    async act(page) {
      const choice = page.locator('.finder-panel [name=municipality]').first();
      await press(page, choice);
      await press(page, choice);
    },
  },
  {
    name: 'take along: press the button',
    path: '/mukaan/',
    ready: (page) => page.getByRole('button', { name: 'Ota mukaan Kuhmo' }).waitFor(),
    act: (page) => press(page, page.getByRole('button', { name: 'Ota mukaan Kuhmo' })),
  },
];
