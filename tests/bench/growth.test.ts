import { expect, test } from 'vitest';
import { growthExponent } from '#bench/build/growth.ts';

test.each([
  [
    'linear',
    [
      [100, 3],
      [1000, 30],
      [10_000, 300],
    ],
    1,
  ],
  [
    'quadratic',
    [
      [10, 5],
      [100, 500],
    ],
    2,
  ],
  [
    'not at all',
    [
      [10, 7],
      [1000, 7],
    ],
    0,
  ],
] as const)('cost that grows %s', (_, points, exponent) => {
  expect(growthExponent(points)).toBeCloseTo(exponent, 9);
});

test('one size says nothing about growth', () => {
  expect(() => growthExponent([[100, 3]])).toThrow('two sizes');
});
