import type { Rule } from './rule.ts';

const TEXTS = 'main p, main li, main h1, main h2, main h3, main dd, main label, main span, main b';

/** How text looks to those who read slowly or see little. */
export const LETTER_RULES: readonly Rule[] = [
  { what: 'spread to both sides', on: TEXTS, isFaulty: (one, { styleOf }) => styleOf(one).textAlign === 'justify' },
  {
    what: 'small letters',
    on: TEXTS,
    isFaulty(one, { textOf, isSeen, sizeOf }) {
      // What is there for screen readers alone is one pixel large.
      return textOf(one) !== '' && isSeen(one) && one.clientWidth !== 1 && sizeOf(one) < 18;
    },
  },
  {
    what: 'lines too near each other',
    on: TEXTS,
    isFaulty(one, { textOf, styleOf, sizeOf }) {
      const height = Number.parseFloat(styleOf(one).lineHeight);
      return textOf(one).length > 120 && height < sizeOf(one) * 1.35;
    },
  },
  {
    what: 'only capitals',
    on: TEXTS,
    isFaulty(one, { textOf, styleOf }) {
      const text = textOf(one);
      const isLoud = text === text.toUpperCase() && text !== text.toLowerCase();
      return (isLoud || styleOf(one).textTransform === 'uppercase') && text.split(' ').length > 3;
    },
  },
  {
    what: 'long and slanted',
    on: TEXTS,
    isFaulty: (one, { textOf, styleOf }) => styleOf(one).fontStyle === 'italic' && textOf(one).length > 80,
  },
  {
    what: 'underlined and no link',
    on: TEXTS,
    isFaulty: (one, { styleOf }) =>
      styleOf(one).textDecorationLine.includes('underline') &&
      one.closest('a, button, summary') === null &&
      one.querySelector('a') === null,
  },
];
