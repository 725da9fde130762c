import { expect, test } from 'vitest';
import { longWordClass } from '#views/long-word.ts';

test.each([
  ['Kulttuuritalo Ristijärvi', undefined],
  ['Nuorten teatteri ja muu pitkä otsikko, jossa on lyhyitä sanoja', undefined],
  ['Esimerkkikulttuuritalo Ristijärvi', 'long'],
  ['Yö-, ääni- ja nuorisoteatterifestivaali', 'long'],
])('a heading may break its words only when one is too long for a phone: %s', (heading, expected) => {
  expect(longWordClass(heading)).toBe(expected);
});
