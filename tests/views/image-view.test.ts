import { expect, test } from 'vitest';
import type { ListingImage } from '#domain/listing-image.ts';
import type { Locale } from '#i18n/locales.ts';
import { imageView } from '#views/image-view.ts';
import { viewContext } from '#views/view-context.ts';
import { clockOn, FIXTURE, TODAY } from '../support/catalogue-fixture.ts';

const IMAGE: ListingImage = {
  id: '0123456789abcdef',
  width: 1600,
  height: 1200,
  alt: { fi: 'Kuoro laulaa.', sv: 'En kör sjunger.' },
  credit: 'Erkki Esimerkki',
  licence: 'cc-by-4.0',
};
const view = (image: Partial<ListingImage> = {}, locale: Locale = 'fi') =>
  imageView({ ...IMAGE, ...image }, viewContext(FIXTURE, locale, clockOn(TODAY)));

test('a picture is offered in two sizes and two formats, with its place kept free', () => {
  expect(view()).toEqual({
    alt: { text: 'Kuoro laulaa.' },
    credit: 'Kuva: Erkki Esimerkki.',
    licence: { text: 'CC BY 4.0', href: 'https://creativecommons.org/licenses/by/4.0/' },
    avif: '/kuvat/0123456789abcdef-480.avif 480w, /kuvat/0123456789abcdef-960.avif 960w',
    jpg: '/kuvat/0123456789abcdef-480.jpg 480w, /kuvat/0123456789abcdef-960.jpg 960w',
    src: '/kuvat/0123456789abcdef-480.jpg',
    width: 960,
    height: 720,
  });
});

test('a small picture is never made larger than it is', () => {
  expect(view({ width: 480, height: 300 })).toMatchObject({
    avif: '/kuvat/0123456789abcdef-480.avif 480w',
    width: 480,
  });
  expect(view({ width: 700, height: 700 })).toMatchObject({
    jpg: '/kuvat/0123456789abcdef-480.jpg 480w, /kuvat/0123456789abcdef-700.jpg 700w',
    width: 700,
    height: 700,
  });
});

test('what is seen in it is told in the reader’s language, or marked with the one it is in', () => {
  expect(view({}, 'sv')?.alt).toEqual({ text: 'En kör sjunger.' });
  expect(view({}, 'en')?.alt).toEqual({ text: 'Kuoro laulaa.', lang: 'fi' });
});

test('a permission is told in words and leads nowhere', () => {
  expect(view({ licence: 'permission' }, 'sv')?.licence).toEqual({ text: 'Publicerad med tillstånd.' });
});

test('without a picture there is none', () => {
  expect(imageView(undefined, viewContext(FIXTURE, 'fi', clockOn(TODAY)))).toBeUndefined();
});
