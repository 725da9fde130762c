import { expect, test } from 'vitest';
import { EXPECTED_SUITES, formatFigures, missedBars } from '../../src/cli/report/format-figures.ts';

const suite = (name: string, holds?: boolean) => ({
  suite: name,
  rows: [{ what: 'a | b', value: 3, bar: '0', ...(holds !== undefined && { holds }) }],
});

test('the report is a table in a fixed order that names what was not run', () => {
  const table = formatFigures([suite('zebra'), suite('release', true)]);
  expect(table.indexOf('| release | a \\| b | 3 | 0 | yes |')).toBeGreaterThan(0);
  expect(table.indexOf('| zebra |')).toBeGreaterThan(table.indexOf('| release |'));
  for (const name of EXPECTED_SUITES.filter((each) => each !== 'release'))
    expect(table).toContain(`| ${name} | not run |`);
});

test('a figure that misses its bar is named', () => {
  expect(missedBars([suite('a', true), suite('b')])).toEqual([]);
  expect(missedBars([suite('a', false)])).toHaveLength(1);
  expect(formatFigures([suite('a', false)])).toContain('**NO**');
});
