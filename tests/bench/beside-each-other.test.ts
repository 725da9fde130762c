import { expect, test } from 'vitest';
import { besideEachOther } from '#bench/weight/beside-each-other.ts';
import type { PageMeasure } from '#bench/weight/measure-page.ts';

const taking = (ms: number): PageMeasure => ({
  requests: 1,
  blocking: 1,
  bytes: 5000,
  html: 5000,
  scripts: 0,
  nodes: 100,
  fcp: ms,
  lcp: ms,
  cls: 0,
});

/** Pages that take these times in turn, and what was opened in which order. */
function opened(own: readonly number[], bare: readonly number[]) {
  const order: string[] = [];
  const open = (name: string, times: readonly number[]) => {
    let next = 0;
    return async () => {
      order.push(name);
      return taking(times[next++ % times.length] ?? 0);
    };
  };
  return { order, own: open('own', own), bare: open('bare', bare) };
}

test('a quiet machine is done after nine rounds or as many as were asked for, each in another order than the one before', async () => {
  const { order, own, bare } = opened([120], [100]);
  const result = await besideEachOther(own, bare, 3);
  expect(result).toMatchObject({ rounds: 9, ratio: { lcp: { median: 1.2, between: [1.2, 1.2] } } });
  // The first two are not measured.
  expect(order.slice(0, 8).join(' ')).toBe('own bare own bare bare own own bare');
  expect((await besideEachOther(own, bare, 12)).rounds).toBe(12);
});

test('rounds go on until the ratio is known well enough', async () => {
  // Two of nine are far off, at first.
  const { own, bare } = opened([200, 120, 120, 200, 120, 120, 120, 120, 120], [100]);
  const { rounds, ratio } = await besideEachOther(own, bare, 9);
  expect(rounds).toBeGreaterThan(9);
  expect(rounds).toBeLessThan(21);
  expect(ratio.lcp.median).toBe(1.2);
});

test('a machine that is never quiet gets an interval that says so', async () => {
  const { own, bare } = opened([100, 110, 120, 130, 140, 150], [100]);
  const { rounds, ratio } = await besideEachOther(own, bare, 5);
  expect(rounds).toBe(21);
  const [low, high] = ratio.lcp.between;
  expect(high - low).toBeGreaterThan(0.1);
});
