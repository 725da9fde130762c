/** How often the true median may lie outside: one time in twenty, half of them on either side. */
const OUTSIDE = 0.05;

/**
 * Between which of the values the median of all that could have been measured lies, in 95 runs of 100, whatever their distribution
 * (sign test: how many of n values fall below the median is binomial). With fewer than six values no two are far enough apart; the
 * outermost are given then.
 *
 * @example medianInterval([1, 2, 3, 4, 5, 6, 7, 8, 9]) // => [2, 8]
 */
export function medianInterval(values: readonly number[]): readonly [low: number, high: number] {
  const sorted = values.toSorted((a, b) => a - b);
  const n = sorted.length;
  // The chance that exactly k of n fall below, and that k or fewer do.
  let exactly = 0.5 ** n;
  let atMost = exactly;
  let k = 0;
  while (atMost <= OUTSIDE / 2) {
    k++;
    exactly *= (n - k + 1) / k;
    atMost += exactly;
  }
  const outermost = Math.max(0, k - 1);
  const [low, high] = [sorted[outermost], sorted[n - 1 - outermost]];
  if (low === undefined || high === undefined) throw new Error('nothing was measured');
  return [low, high];
}
