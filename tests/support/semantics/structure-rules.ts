import type { Rule } from './rule.ts';

/** Headings, lists and tables: what is one looks like one, and the other way round. */
export const STRUCTURE_RULES: readonly Rule[] = [
  {
    what: 'looks like a heading and is none',
    on: 'main p, main div, main span',
    isFaulty(block, { textOf, styleOf, sizeOf }) {
      const text = textOf(block);
      const isInside = block.closest('h1, h2, h3, h4, dl, svg, label, a, button, li, summary') !== null;
      const isWhole = block.querySelector('h1, h2, h3, h4, p, div, a, ul') === null;
      if (text === '' || text.length > 80 || isInside || !isWhole) return false;
      return sizeOf(block) >= sizeOf(document.body) * 1.35 && Number(styleOf(block).fontWeight) >= 600;
    },
  },
  {
    what: 'looks like a list and is none',
    on: 'main p, main div',
    isFaulty(block, { textOf }) {
      const isItem = (text: string) => /^\s*(?:[-–•*·]|\d+[.)])\s+\S/.test(text);
      const next = block.nextElementSibling;
      const goesOn = next?.tagName === block.tagName && block.children.length === 0 && isItem(textOf(next));
      if (goesOn && isItem(textOf(block))) return true;
      return block.innerHTML.split(/<br\s*\/?>/i).filter(isItem).length > 1;
    },
  },
  { what: 'a table without headings', on: 'table', isFaulty: (table) => table.querySelector('th') === null },
  {
    what: 'a heading as long as a paragraph',
    on: 'h1, h2, h3, h4',
    isFaulty: (heading, { textOf }) => textOf(heading).length > 120,
  },
];

/** The page as a whole. */
export const WHOLE_PAGE_RULES: readonly Rule[] = [
  {
    what: 'no way past the menu at the beginning',
    on: 'body:has(header nav)',
    isFaulty(body) {
      const [first] = [...body.querySelectorAll<HTMLElement>('a[href], button, input, select, summary')].filter(
        (one) => one.tabIndex >= 0,
      );
      return first?.getAttribute('href') !== `#${document.querySelector('main')?.id}`;
    },
  },
  {
    what: 'the title says nothing of the page',
    on: 'body',
    isFaulty(_, { textOf }) {
      const words =
        textOf(document.querySelector('h1'))
          .toLowerCase()
          .match(/\p{L}{3,}/gu) ?? [];
      const title = document.title.toLowerCase();
      return words.length > 0 && !words.some((word) => title.includes(word.slice(0, 5)));
    },
  },
  {
    what: 'no help where it always is',
    on: 'body:has(header nav)',
    isFaulty: (body) => body.querySelector('main ~ aside.help a[href]') === null,
  },
  { what: 'moves by itself', on: 'marquee, blink, [autoplay]', isFaulty: () => true },
  {
    what: 'never comes to rest',
    on: 'body *',
    isFaulty: (element) =>
      element
        .getAnimations()
        .some((animation) => animation.effect?.getTiming().iterations === Number.POSITIVE_INFINITY),
  },
  { what: 'leaves by itself', on: 'meta[http-equiv=refresh]', isFaulty: () => true },
];
