import { describe, expect, test } from 'vitest';
import { parseYaml } from '#content-layer/yaml/parse-yaml.ts';

const FIRST_LINE = 3;
const told = (yaml: string) =>
  parseYaml(yaml, 'x.yaml', FIRST_LINE).issues.map(({ rule, line, column, params }) => [
    `${rule} ${line}:${column}`,
    params['found'],
  ]);

describe('tells each fault of the writing at its place, with what was read there', () => {
  test.each([
    ['a bracket that is never closed', 'a: [b', 'yaml-quote 3:4', '[b'],
    ['one that is closed in the wrong column', 'a: {\nb: c}', 'yaml-quote 3:4', '{'],
    ['a quotation that is never closed', 'a: "b', 'yaml-quote 3:4', '"b'],
    ['one between single marks', "a: 'b\nc: d", 'yaml-quote 3:4', "'b"],
    ['a bracket behind one that is closed', 'b: [c]\na: [b', 'yaml-quote 4:4', '[b'],
    ['the inner of two', 'a:\n  - "b"\n  - "c\nd: e', 'yaml-quote 5:5', '"c'],
    ['a mark that is no escape', 'a: "b\\q"', 'yaml-quote 3:4', '"b\\q"'],
    ['a colon in a text', 'a: b: c', 'yaml-colon 3:4', 'b:'],
    ['a line that is moved in', 'a: b\n  c: d', 'yaml-indent 3:4', 'b'],
    ['a tab', 'a:\n\tb: c', 'yaml-indent 4:1', ''],
    ['a text that is moved in too little', 'a: |\n  x\n y', 'yaml-indent 5:1', ''],
    ['another version of YAML', '%YAML 1.3\n---\na: b', 'yaml-start 3:7', '1.3'],
    ['a text that begins with a mark', 'a: @b c', 'yaml-start 3:4', '@b'],
    ['a bracket too many', 'a: [b]]', 'yaml-syntax 3:7', ']'],
    ['words after a quotation', 'a: "b" c', 'yaml-syntax 3:8', 'c'],
    ['words after the mark of a long text', 'a: >x\n b', 'yaml-syntax 3:5', 'x'],
    ['a second document', 'a: b\n---\nc: d', 'yaml-documents 4:1', '---'],
    ['a tag of its own', 'a: !foo b', 'yaml-reference 3:4', '!foo'],
    ['a tag before everything', '!x a: b', 'yaml-reference 3:1', '!x'],
    ['a tag of YAML', 'a: !!str b', 'yaml-reference 3:10', '!!str'],
    ['an anchor', 'a: &x b', 'yaml-reference 3:7', '&x'],
    ['an anchor on a name', '&x a: b', 'yaml-reference 3:4', '&x'],
    ['an alias', 'a: *x', 'yaml-reference 3:4', '*x'],
    ['an alias as a name', '*x : b', 'yaml-reference 3:1', '*x'],
    ['an anchor on an alias', 'a: &x *y', 'yaml-reference 3:7', '*y'],
    ['two anchors', 'a: &x &y b', 'yaml-reference 3:7', '&y'],
    ['two tags', 'a: !x !y b', 'yaml-reference 3:7', '!y'],
    ['a merge', '<<: {a: b}', 'yaml-reference 3:1', '<<'],
    ['a list as a name', '? [a]\n: b', 'yaml-syntax 3:3', undefined],
    ['a name twice', 'a: b\na: c', 'yaml-twice 4:1', 'a'],
    ['a name twice inside', 'a: {b: c, b: d}', 'yaml-twice 3:11', 'b'],
    ['a list alone', '- a', 'yaml-group 3:1', undefined],
    ['a word alone', 'x', 'yaml-group 3:1', undefined],
    ['nothing', '', 'yaml-group 3:1', undefined],
    ['too many levels', 'a: [b, [c, [d, [e, [f, [g]]]]]]', 'yaml-deep 3:24', undefined],
  ])('%s', (_, yaml, place, found) => {
    expect(told(yaml)).toEqual([[place, found]]);
  });

  test.each([
    ['what the parser complains of', `a: "${'x'.repeat(50)}\nb: c`, `"${'x'.repeat(39)}`],
    ['a name', `${'k'.repeat(61)}: b\n${'k'.repeat(61)}: c`, 'k'.repeat(60)],
    ['an anchor', `a: &${'k'.repeat(70)} b`, `&${'k'.repeat(59)}`],
    ['an alias as a name', `*${'k'.repeat(70)} : b`, `*${'k'.repeat(59)}`],
  ])('shows no more than the beginning of %s', (_, yaml, found) => {
    expect(told(yaml).map(([, shown]) => shown)).toEqual([found]);
  });

  test('says how deep is allowed, whichever part of the reader noticed', () => {
    for (const yaml of ['a: [b, [c, [d, [e, [f, [g]]]]]]', `a: ${'['.repeat(10_000)}`]) {
      expect(parseYaml(yaml, 'x.yaml').issues).toMatchObject([{ rule: 'yaml-deep', params: { max: 6 } }]);
    }
  });

  test('tells every reference and every doubled name at once', () => {
    expect(told('a: &x b\nb: *x\nc: d\nc: e\n<<: f').map(([place]) => place)).toEqual([
      'yaml-reference 3:7',
      'yaml-reference 4:4',
      'yaml-twice 6:1',
      'yaml-reference 7:1',
    ]);
  });

  test('counts lines from the first when nobody says otherwise', () => {
    expect(parseYaml('a: b\na: c', 'x.yaml').issues).toMatchObject([{ line: 2, column: 1 }]);
    expect(parseYaml('x', 'x.yaml').issues).toMatchObject([{ line: 1, column: 1 }]);
  });
});

describe('lets through what is plain data', () => {
  test.each([
    ['comments', 'a: b # c\n# d', { a: 'b' }],
    ['quoted names', '"a": b', { a: 'b' }],
    ['explicit names', '? a\n: b', { a: 'b' }],
    ['nothing as a value', 'a:\nb: ""', { a: '', b: '' }],
    ['nothing in a list', 'a:\n  -\n  - b', { a: ['', 'b'] }],
    ['brackets over several lines', 'a: [\n  b\n]\nc: {\n  d: e\n}', { a: ['b'], c: { d: 'e' } }],
    ['the same name in two groups', 'a: {c: d}\nb: {c: d}', { a: { c: 'd' }, b: { c: 'd' } }],
    ['six levels', 'a: {b: {c: {d: {e: {f: g}}}}}', { a: { b: { c: { d: { e: { f: 'g' } } } } } }],
    ['a document with its mark', '---\na: b\n...\n', { a: 'b' }],
    ['long texts', 'a: >\n  b\n  c\nd: |\n  e\n', { a: 'b c\n', d: 'e\n' }],
  ])('%s', (_, yaml, data) => {
    const read = parseYaml(yaml, 'x.yaml');
    expect(read.issues).toEqual([]);
    expect(JSON.parse(JSON.stringify(read.data))).toEqual(data);
  });

  test('two hundred names, and not one more', () => {
    const names = (count: number) => Array.from({ length: count }, (_, i) => `k${i}: x`).join('\n');
    expect(parseYaml(names(200), 'x.yaml').issues).toEqual([]);
    expect(parseYaml(names(201), 'x.yaml').issues).toMatchObject([
      { rule: 'yaml-many', line: 1, column: 1, params: { found: 201, max: 200 } },
    ]);
    expect(parseYaml(names(201), 'x.yaml', 1, 201).issues).toEqual([]);
  });
});

describe('finds a value, its name, or the last part that is there', () => {
  const yaml = 'a: b\nc:\n  - d\n  - e: f\n    g:\nh: { i: "" }\nj:\n';
  const { locate } = parseYaml(yaml, 'x.yaml', FIRST_LINE);

  test.each([
    [['a'], '3:4', '3:1'],
    [['c', 0], '5:5', '5:5'],
    [['c', 1], '6:5', '6:5'],
    [['c', 1, 'e'], '6:8', '6:5'],
    [['c', 1, 'g'], '7:5', '7:5'],
    [['h', 'i'], '8:6', '8:6'],
    [['j'], '9:1', '9:1'],
    [[], '3:1', '3:1'],
    [['missing'], '3:1', '3:1'],
    [['c', 1, 'missing'], '6:5', '6:5'],
    [['c', 7], '4:1', '4:1'],
    [['h', 'missing'], '8:1', '8:1'],
    [['a', 'deeper'], '3:4', '3:1'],
  ] as const)('%j', (path, value, key) => {
    const at = ({ line, column }: { line: number; column: number }) => `${line}:${column}`;
    expect(at(locate(path))).toBe(value);
    expect(at(locate(path, 'value'))).toBe(value);
    expect(at(locate(path, 'key'))).toBe(key);
  });

  test('everything stands at the beginning of a text that could not be read', () => {
    expect(parseYaml('a: [', 'x.yaml', 7).locate(['a'])).toEqual({ line: 7, column: 1 });
  });
});
