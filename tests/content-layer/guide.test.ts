import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { withFieldTables } from '#content-layer/field-table.ts';
import { GOOD_CONTENT } from '../support/good-content.ts';
import { issuesOf } from './read-root.ts';

const guide = readFileSync('content/README.md', 'utf8');

test('the field tables are what the schema says (mend: node src/tools/run.mjs node src/cli/field-table.ts)', () => {
  expect(guide).toBe(withFieldTables(guide));
});

test('every field has a description and an example', () => {
  const rows = guide.split('\n').filter((line) => /^\| `\w+` \|/.test(line));
  expect(rows.length).toBeGreaterThan(60);
  const isWhole = (row: string) => /^\| `\w+` \| (kyllä)? \| \S.* \| `(?!undefined).+` \|$/.test(row);
  expect(rows.filter((row) => !isWhole(row))).toEqual([]);
});

test('the examples can be copied as they are', async () => {
  const examples = [...guide.matchAll(/^`content\/(events\/[^`]+)`\n\n```md\n([\s\S]*?)^```$/gm)];
  expect(examples).toHaveLength(3);
  const files = Object.fromEntries(examples.map(([, file = '', text = '']) => [file, text]));
  expect(Object.values(files).every((text) => text.includes('Kohteen oma ilmoitus'))).toBe(true);
  expect(await issuesOf({ ...GOOD_CONTENT, ...files })).toEqual([]);
});
