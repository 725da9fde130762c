import { expect, test } from 'vitest';
import { longWordClass } from '#views/long-word.ts';

test.each([
  ['Kulttuuritalo Ristijärvi', undefined],
  ['Nuorten teatteri ja muu pitkä otsikko, jossa on lyhyitä sanoja', undefined],
  ['Esimerkkikulttuuritalo Ristijärvi', 'long'],
  ['Yö-, ääni- ja nuorisoteatterifestivaali', 'long longest'],
])(
  'a heading has smaller letters where a word is too long for a phone, and may break one that is longer still: %s',
  (heading, expected) => {
    expect(longWordClass(heading)).toBe(expected);
  },
);
