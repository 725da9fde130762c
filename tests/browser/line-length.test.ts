import { afterAll, beforeAll, expect, test } from 'vitest';
import { readBuiltSite } from '#build/verify/built-site.ts';
import { BUILD_DAY, builtSite, EXAMPLE_SITE } from '../support/built-sites.ts';
import { type OpenSite, openSite } from '../support/open-site.ts';
import { sampleOfKinds } from '../support/page-kinds.ts';

/** Letters and spaces of a line: longer ones are hard to follow back to the next. */
const MOST = 65;
const WIDE = { width: 1280, height: 900 };

const pages = sampleOfKinds(
  [...readBuiltSite(builtSite(EXAMPLE_SITE)).pages.values()].filter(
    ({ path }) => !/^\/(?:[a-z]+\/)?(?:naytto|tuloste|upota)\//.test(path),
  ),
  1,
);
let site: OpenSite;

beforeAll(async () => {
  site = await openSite(EXAMPLE_SITE);
});
afterAll(() => site.close());

test('there are kinds of pages to read', () => {
  expect(pages.length).toBeGreaterThan(50);
});

/** The longest line of each block of text, in letters and spaces, when it is too long. Rows of a list are looked up, not read. */
const TOO_LONG = (most: number) => {
  const longest = (block: Element) => {
    const texts = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
    const lines = new Map<number, number>();
    const range = document.createRange();
    for (let node = texts.nextNode(); node; node = texts.nextNode()) {
      for (let at = 0; at < (node.textContent ?? '').length; at++) {
        range.setStart(node, at);
        range.setEnd(node, at + 1);
        const { width, bottom } = range.getBoundingClientRect();
        // Spaces that fall together have no width; a part in bold stands a little lower.
        if (width > 0) lines.set(Math.round(bottom / 8), (lines.get(Math.round(bottom / 8)) ?? 0) + 1);
      }
    }
    return Math.max(0, ...lines.values());
  };
  const blocks = [...document.querySelectorAll('main :is(p, li, dd, blockquote)')];
  return blocks
    .filter((block) => !block.querySelector('p, li, ul, dl, div') && !block.matches('[role=list] > li'))
    .map((block) => ({ letters: longest(block), text: block.textContent?.trim().slice(0, 60) }))
    .filter(({ letters }) => letters > most);
};

test.each(pages.map(({ path }) => path))('no line of %s is too long to follow on a wide screen', async (path) => {
  const at = Date.parse(`${BUILD_DAY}T10:00:00Z`);
  const { page, close } = await site.visit(path, { at, viewport: WIDE });
  expect(await page.evaluate(TOO_LONG, MOST)).toEqual([]);
  await close();
});
