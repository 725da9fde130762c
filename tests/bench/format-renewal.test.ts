import { expect, test } from 'vitest';
import { formatRenewals } from '#bench/build/format-renewal.ts';

const COST = {
  events: 1000,
  wholeMs: [30_000, 50_000],
  withPicturesMs: 32_000,
  renewedMs: 4000,
  laterMs: 5000,
  pages: 900,
  drawn: 9,
  differing: [] as string[],
} as const;

test('a renewal is a share of what two builds from nothing took, and both are told', () => {
  const said = formatRenewals([COST]);
  expect(said).toContain('4.0 s, 10.0 %');
  expect(said).toContain('5.0 s, 12.5 %');
  expect(said).toContain('30.0 and 50.0 s');
  expect(said).toContain('(32.0 s): 12.5 % and 15.6 %');
  expect(said).toContain('none differs');
});

test('files that differ are named', () => {
  expect(formatRenewals([{ ...COST, differing: ['a.html', 'b.html'] }])).toContain('2 differ: a.html, b.html');
});
