import { describe, expect, test } from 'vitest';
import { median } from '#bench/median.ts';
import { medianInterval } from '#bench/median-interval.ts';

const upTo = (n: number) => Array.from({ length: n }, (_, i) => n - i);

test('the middle one, whatever the order; what was not measured has none', () => {
  expect(median([30, 10, 20])).toBe(20);
  expect(median([4, 3, 2, 1])).toBe(3);
  expect(() => median([])).toThrow('nothing was measured');
});

describe('between what the median of all lies', () => {
  // Ranks from tables of the sign test, 5 % on both sides together.
  test.each([
    [6, 1],
    [9, 2],
    [15, 4],
    [20, 6],
    [31, 10],
    [41, 14],
  ])('of %i values from the one of rank %i to its counterpart', (n, rank) => {
    expect(medianInterval(upTo(n))).toEqual([rank, n + 1 - rank]);
  });

  test('of few values between the outermost, of none nothing is said', () => {
    expect(medianInterval([3, 1, 2])).toEqual([1, 3]);
    expect(medianInterval([1])).toEqual([1, 1]);
    expect(() => medianInterval([])).toThrow('nothing was measured');
  });
});
