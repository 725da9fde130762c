import type { Page } from 'playwright-core';

/** Something a visitor does on a page. */
export interface Interaction {
  readonly name: string;
  readonly path: string;
  /** Waits until a visitor could do it. */
  ready(page: Page): Promise<unknown>;
  act(page: Page): Promise<void>;
}

const searchField = (page: Page) => page.getByRole('combobox').first();
const counted = (page: Page) => page.locator('.finder-status:not(:empty)').waitFor();

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
    act: (page) =>
      page
        .getByRole('button', { name: /^Poimi/ })
        .first()
        .click(),
  },
  {
    name: 'front page: first touch of the search',
    path: '/tapahtumat/',
    ready: (page) => searchField(page).waitFor(),
    act: (page) => searchField(page).click(),
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
    act: (page) => page.locator('.finder-panel summary').first().click(),
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
      await choice.click();
      await choice.click();
    },
  },
  {
    name: 'take along: press the button',
    path: '/mukaan/',
    ready: (page) => page.getByRole('button', { name: 'Ota mukaan Kuhmo' }).waitFor(),
    act: (page) => page.getByRole('button', { name: 'Ota mukaan Kuhmo' }).click(),
  },
];
