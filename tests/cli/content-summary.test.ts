import { expect, test } from 'vitest';
import { contentSummary } from '../../src/cli/content-summary.ts';

const content = (found: number, published: number, past: number, quarantined: number) => ({
  counts: { found, published, past, quarantined },
  issues: [],
});

test('says how many files were found and what became of them', () => {
  const { lines, publishable } = contentSummary(content(100, 80, 15, 5));
  expect(lines).toEqual([
    '  100 luettu = 80 julkaistu + 15 mennyttä + 5 karanteenissa · 100 found = 80 published + 15 past + 5 quarantined',
  ]);
  expect(publishable).toBe(true);
});

test.each([
  ['a file that got lost', content(100, 80, 14, 5), 'The numbers do not add up'],
  ['nothing to publish', content(0, 0, 0, 0), 'There is nothing to publish'],
  ['more than a fifth in quarantine', content(100, 70, 9, 21), 'More than a fifth is quarantined'],
])('does not publish with %s, and says why', (_, counts, reason) => {
  const { lines, publishable } = contentSummary(counts);
  expect(publishable).toBe(false);
  expect(lines.at(-1)).toContain(reason);
});
