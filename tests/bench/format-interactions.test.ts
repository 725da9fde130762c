import { expect, test } from 'vitest';
import { formatInteractions } from '#bench/interactions/format-interactions.ts';

test('each time stands beside the hand-made page of the same slow-down, and against the bar', () => {
  const table = formatInteractions([
    { name: 'bare', cpu: 4, ms: [16, 24, 16] },
    { name: 'slow', cpu: 4, ms: [104, 120, 96] },
    { name: 'bare', cpu: 6, ms: [32] },
    { name: 'quick', cpu: 6, ms: [64] },
  ]);
  expect(table.split('\n').slice(2)).toEqual([
    '| bare | ×4 | 16 | 24 | 1.0 | ≤ 100 |',
    '| slow | ×4 | 104 | 120 | 6.5 | > 100 |',
    '| bare | ×6 | 32 | 32 | 1.0 | ≤ 100 |',
    '| quick | ×6 | 64 | 64 | 2.0 | ≤ 100 |',
  ]);
});
