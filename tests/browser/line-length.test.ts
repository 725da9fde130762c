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
  const blocks = 'p, li, dt, dd, td, th, div, section, blockquote, figcaption, summary, label, h1, h2, h3, h4';
  const longest = (block: Element) => {
    const texts = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
    const range = document.createRange();
    let [line, most, last] = [0, 0, Number.NaN];
    for (let node = texts.nextNode(); node; node = texts.nextNode()) {
      if (node.parentElement?.closest(blocks) !== block) continue;
      for (let at = 0; at < (node.textContent ?? '').length; at++) {
        range.setStart(node, at);
        range.setEnd(node, at + 1);
        const { width, bottom } = range.getBoundingClientRect();
        // Spaces that fall together have no width.
        if (width === 0) continue;
        // What is in bold stands a little lower; a new line by more than half of one.
        line = Math.abs(bottom - last) < 12 ? line + 1 : 1;
        last = bottom;
        most = Math.max(most, line);
      }
    }
    return most;
  };
  return [...document.querySelectorAll('main :is(p, li, dt, dd, td, blockquote, figcaption, summary)')]
    .filter((block) => !block.matches('[role=list] > li'))
    .map((block) => ({ letters: longest(block), text: block.textContent?.trim().slice(0, 60) }))
    .filter(({ letters }) => letters > most);
};

test.each(pages.map(({ path }) => path))('no line of %s is too long to follow on a wide screen', async (path) => {
  const at = Date.parse(`${BUILD_DAY}T10:00:00Z`);
  const { page, close } = await site.visit(path, { at, viewport: WIDE });
  expect(await page.evaluate(TOO_LONG, MOST)).toEqual([]);
  await close();
});
