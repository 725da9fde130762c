import type { Locator, Page } from 'playwright-core';

/** Result ids that a person sees on the page now, in order. */
export function visibleIds(page: Page): Promise<string[]> {
  return page
    .locator('main [data-id]:visible')
    .evaluateAll((items) => items.map((item) => (item as HTMLElement).dataset['id'] ?? ''));
}

/** Opens all that the finder holds back ("show more") and gives every result id in order. */
export async function allIds(page: Page): Promise<string[]> {
  const more = page.getByRole('button', { name: /^(?:Näytä vielä|Visa|Show) \d+/ });
  while (await more.isVisible()) await more.click();
  return visibleIds(page);
}

/** The number beside each choice of each facet, `municipality=kajaani` → 12. Empty until the finder has counted. Opens the panel, whose numbers rest while nobody sees them. */
export async function facetCounts(page: Page): Promise<Record<string, number>> {
  const panel = page.locator('.finder-panel');
  if (!(await panel.evaluate((details) => (details as HTMLDetailsElement).open)))
    await panel.locator('summary').first().click();
  await panel.locator('[name=run]').first().waitFor({ state: 'attached' });
  const pairs = await page.locator('form [type=checkbox], form [type=radio]').evaluateAll((inputs) =>
    (inputs as HTMLInputElement[]).flatMap((input): [string, number][] => {
      const count = /\((\d+)\)\s*$/.exec(input.closest('label')?.textContent ?? '')?.[1];
      return count && input.value ? [[`${input.name}=${input.value}`, Number(count)]] : [];
    }),
  );
  return Object.fromEntries(pairs);
}

/** The field for words: a plain search field until somebody turns to it, then a combobox. */
export const searchField = (page: Page): Locator => page.locator('input[name=q]');

/** What the finder says it found: the status line that is also read out. */
export function statusOf(page: Page): Promise<string> {
  return page
    .getByRole('status')
    .innerText()
    .then((text) => text.trim());
}
