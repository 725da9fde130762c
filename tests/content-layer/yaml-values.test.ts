import { describe, expect, test } from 'vitest';
import { parseYaml } from '#content-layer/yaml/parse-yaml.ts';

const readValue = (yaml: string) => {
  const { data, issues } = parseYaml(`v: ${yaml}\n`, 'x.yaml');
  return data === undefined ? issues.map(({ rule }) => rule) : JSON.parse(JSON.stringify(data)).v;
};

describe('keeps every value as it is written', () => {
  test.for([
    ['02100', '02100'],
    ['0401234567', '0401234567'],
    ['+358401234567', '+358401234567'],
    ['no', 'no'],
    ['yes', 'yes'],
    ['null', 'null'],
    ['~', '~'],
    ['1e3', '1e3'],
    ['0x1F', '0x1F'],
    ['18:30', '18:30'],
    ['2026-02-31', '2026-02-31'],
    ['"02100"', '02100'],
    ['', ''],
  ])('%s', ([yaml, value]) => {
    expect(readValue(yaml ?? '')).toBe(value);
  });
});

describe('refuses what is not plain data', () => {
  test.for([
    ['an alias', '&a x\nb: *a', 'yaml-reference'],
    ['an alias bomb', `[${'&a [x,x]'.repeat(1)}]\nb: [*a,*a,*a]`, 'yaml-reference'],
    ['a tag', '!!js/function "x"', 'yaml-reference'],
    ['a merge key', 'x\n<<: { b: c }', 'yaml-reference'],
    ['a second document', 'x\n---\nb: c', 'yaml-documents'],
    ['a group as a key', 'x\n? { a: b }\n: c', 'yaml-syntax'],
    ['seven levels', '{ a: { b: { c: { d: { e: { f: g } } } } } }', 'yaml-deep'],
  ])('%s', ([, yaml, rule]) => {
    expect(readValue(yaml ?? '')).toContain(rule);
  });
});

describe('gives up without hanging on', () => {
  test.for([
    ['20,000 keys', Array.from({ length: 20_000 }, (_, i) => `k${i}: x\n`).join(''), 'yaml-many'],
    ['30,000 open brackets', `a: ${'['.repeat(30_000)}`, 'yaml-deep'],
    ['10,000 nested brackets', `a: ${'['.repeat(10_000)}${']'.repeat(10_000)}`, 'yaml-deep'],
    [
      'groups nested 300 deep by indentation',
      Array.from({ length: 300 }, (_, i) => `${' '.repeat(i)}a:\n`).join(''),
      'yaml-deep',
    ],
  ])('%s', { timeout: 30_000 }, ([, yaml = '', rule]) => {
    const { issues } = parseYaml(yaml, 'x.yaml');
    expect(issues.map((issue) => issue.rule)).toEqual([rule]);
  });
});

test('a key named __proto__ becomes an ordinary key and reaches nothing', () => {
  const { data } = parseYaml('__proto__: { polluted: yes }\n', 'x.yaml');
  expect(Object.keys(data as object)).toEqual(['__proto__']);
  expect(Reflect.get({}, 'polluted')).toBeUndefined();
});
