import type { Rule } from './rule.ts';

const BLOCKS = 'main p, main li, main h1, main h2, main h3, main dd, aside p';

/** Passages say which language they are in (WCAG 3.1.1, 3.1.2). */
export const LANGUAGE_RULES: readonly Rule[] = [
  {
    what: 'is in another language than it says',
    on: BLOCKS,
    isFaulty(block, { textOf, langOf, spokenIn }) {
      if (block.querySelector('[lang], p, li')) return false;
      const own = spokenIn(textOf(block));
      // Estonian shares its small words with Finnish.
      return own !== undefined && own !== langOf(block) && !(own === 'fi' && langOf(block) === 'et');
    },
  },
  {
    what: 'is in another script than its language',
    on: BLOCKS,
    isFaulty(block, { textOf, langOf }) {
      if (block.querySelector('[lang]')) return false;
      const isArabic = /[\u0600-\u06ff]{4}/.test(textOf(block));
      const isCyrillic = /[\u0400-\u04ff]{4}/.test(textOf(block));
      return (isArabic && langOf(block) !== 'ar') || (isCyrillic && !['ru', 'uk'].includes(langOf(block)));
    },
  },
  {
    what: 'runs in the wrong direction',
    on: BLOCKS,
    isFaulty: (block, { textOf, styleOf }) =>
      /^[^\p{L}]*[\u0600-\u06ff]{4}/u.test(textOf(block)) &&
      styleOf(block).direction !== 'rtl' &&
      block.querySelector('bdi') === null,
  },
];
