import fc from 'fast-check';
import { expect, test } from 'vitest';
import { packNumbers, unpackNumbers } from '#views/number-text.ts';

test('a column comes back as it was, whatever numbers it holds', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(fc.integer({ min: -300, max: 1500 }), fc.integer())), (numbers) => {
      expect(unpackNumbers(JSON.parse(JSON.stringify(packNumbers(numbers))))).toEqual(numbers);
    }),
  );
});

test('minutes of a day and their absence are one character each, and no character that JSON must escape', () => {
  const minutes = [-1, ...Array.from({ length: 1440 }, (_, minute) => minute)];
  const text = packNumbers(minutes);
  expect(text).toHaveLength(minutes.length);
  expect(JSON.stringify(text)).toHaveLength(minutes.length + 2);
  expect(Buffer.byteLength(String(text))).toBe(2 * minutes.length);
});

test('numbers that are too large for a character stay numbers', () => {
  expect(packNumbers([1, 60_000])).toEqual([1, 60_000]);
});
