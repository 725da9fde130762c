import { expect, test } from 'vitest';
import { formatWeights } from '#bench/weight/format-weights.ts';

const measure = {
  requests: 2,
  blocking: 1,
  bytes: 16_500,
  html: 13_300,
  scripts: 3200,
  nodes: 979,
  fcp: 540,
  lcp: 600,
  cls: 0,
};
const bare = { ...measure, requests: 1, bytes: 5300, html: 5300, scripts: 0, nodes: 500, fcp: 450, lcp: 450 };

test('what travels is told once, times for each slow-down, both beside the bare page', () => {
  const text = formatWeights(
    [4, 6].map((cpu) => ({
      kind: 'list',
      path: '/tapahtumat/espoo/',
      cpu,
      own: measure,
      bare,
      ratio: {
        fcp: { median: 1.17, between: [1.1, 1.2] as const },
        lcp: { median: 1.3, between: [1.24, 1.31] as const },
      },
      rounds: 12,
    })),
  );
  expect(text.split('\n').filter((line) => line.startsWith('| list'))).toEqual([
    '| list | `/tapahtumat/espoo/` | 13.3 | 2.51 | 2 (1) | 3.2 | 16.5 | 979 |',
    '| list | ×4 | 540 | 1.17 (1.10–1.20) | 600 | 1.30 (1.24–1.31) | 0.000 | 12 |',
    '| list | ×6 | 540 | 1.17 (1.10–1.20) | 600 | 1.30 (1.24–1.31) | 0.000 | 12 |',
  ]);
});
