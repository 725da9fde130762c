import { expect, test } from 'vitest';
import { adviceLines } from '../../src/cli/advice-lines.ts';

test('a build that went well without advice says nothing more', () => {
  expect(adviceLines([])).toEqual([]);
});

test('advice stands under a heading, ten pieces at most, and the rest is counted', () => {
  const lines = adviceLines(Array.from({ length: 13 }, (_, i) => `/sivu-${i}/`));
  expect(lines).toHaveLength(12);
  expect(lines.slice(0, 2)).toEqual(['  Huomaa · Please note:', '    /sivu-0/']);
  expect(lines.at(-1)).toBe('    … ja 3 muuta · and 3 more');
});
