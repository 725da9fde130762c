import type { Rule } from './rule.ts';

/** Pictures and their words. */
export const PICTURE_RULES: readonly Rule[] = [
  {
    what: 'an alternative text that tells nothing',
    on: 'img[alt]',
    isFaulty: (image) =>
      /\.(?:jpe?g|png|gif|svg|webp|avif)$|^(?:kuva|bild|image|picture|img|photo)(?!\p{L})|^[\w-]*\d{3,}$/iu.test(
        image.getAttribute('alt')?.trim() ?? '',
      ),
  },
  {
    what: 'an alternative text as long as a page',
    on: 'img[alt]',
    isFaulty: (image) => (image.getAttribute('alt')?.length ?? 0) > 250,
  },
  {
    what: 'an alternative text that is heard twice',
    on: 'img[alt]',
    isFaulty(image, { textOf }) {
      const alt = image.getAttribute('alt')?.trim() ?? '';
      return alt !== '' && textOf(image.parentElement).includes(alt);
    },
  },
  {
    what: 'a picture that acts and has no words',
    on: 'a img[alt=""], button img[alt=""]',
    isFaulty: (image, { textOf }) => textOf(image.closest('a, button')) === '',
  },
  {
    what: 'words that stand in the style sheet',
    on: 'body *',
    isFaulty: (element, { styleOf }) =>
      ['::before', '::after'].some((part) => /^"[^"]*\p{L}{3,}/u.test(styleOf(element, part).content)),
  },
  {
    what: 'a picture that only eyes find',
    on: 'main *',
    isFaulty: (element, { styleOf, textOf, isSeen }) =>
      /url\(/.test(styleOf(element).backgroundImage) &&
      textOf(element) === '' &&
      element.childElementCount === 0 &&
      isSeen(element),
  },
];
