import { expect, test } from 'vitest';
import { writeContentRoot } from '../support/content-root.ts';
import { GOOD_CONTENT } from '../support/good-content.ts';
import { inWords, readRoot } from './read-root.ts';

test('publishes good content without an issue', async () => {
  const dir = writeContentRoot(GOOD_CONTENT);
  const content = await readRoot(dir);
  expect(inWords(content, dir)).toEqual([]);
  expect(content.counts).toEqual({ found: 5, published: 5, past: 0, quarantined: 0 });
});
