import {
  existsSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type BuiltFiles, builtFiles } from '#build/built-files.ts';
import { PAGE_HEAD } from '#build/page-facts/page-head.ts';
import { fileOfPath } from '#build/read-pages.ts';

let root: string;
const write = (file: string, text: string) => {
  mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
  writeFileSync(path.join(root, file), text);
};
beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'kaiku-files-'));
  write('index.html', '<title>A</title>');
  write('sv/index.html', '<title>B</title>');
  write('data/x.json', '{}');
});
afterEach(() => rmSync(root, { recursive: true }));

test('pages are told by their paths, with what was read from them', () => {
  const pages = [...builtFiles(root).pages()];
  expect(pages.map((page) => [page.path, page.locale, page.factsOf(PAGE_HEAD).title])).toEqual([
    ['/', 'fi', 'A'],
    ['/sv/', 'sv', 'B'],
  ]);
  expect(['/', '/sv/', '/data/x.json'].map(fileOfPath)).toEqual(['index.html', 'sv/index.html', 'data/x.json']);
  expect(() => builtFiles(root).page('/en/')).toThrow('en/index.html');
});

test('a file that a step writes is in the list, and one that it writes anew has another mark', () => {
  const files = builtFiles(root);
  expect(files.list()).toEqual(['data/x.json', 'index.html', 'sv/index.html']);
  const before = files.mark('data/x.json');
  files.write('data/x.json', '{"a":1}');
  expect(files.mark('data/x.json')).not.toBe(before);
  files.write('data/new/y.json', Buffer.from('{}'));
  expect(files.mark('data/new/y.json')).toBe(before);
  expect(files.list()).toEqual(['data/new/y.json', 'data/x.json', 'index.html', 'sv/index.html']);
  expect(readFileSync(path.join(root, 'data/new/y.json'), 'utf8')).toBe('{}');
});

test('what an earlier look found holds for the same files, and for files of the same content', () => {
  const first = builtFiles(root);
  for (const file of first.list()) first.mark(file);
  const known = new Map(
    [...first.records()].map(([file, record]) => [file, { ...record, packed: 7, facts: { head: { title: 'kept' } } }]),
  );
  utimesSync(path.join(root, 'sv/index.html'), 1, 1);
  write('index.html', '<title>C</title>');
  const files = builtFiles(root, known);
  expect(files.page('/sv/').factsOf(PAGE_HEAD).title).toBe('kept');
  expect(files.packedBytes('sv/index.html')).toBe(7);
  expect(files.page('/').factsOf(PAGE_HEAD).title).toBe('C');
});

test('what was read of a page as it was drawn is not read again, unless it lies there otherwise', () => {
  const drawn = { mark: 'told', faults: [], packed: 7, facts: { head: { title: 'as drawn' } } };
  const files = builtFiles(root);
  files.write('index.html', '<title>A</title>', drawn);
  files.write('sv/index.html', '<p>', drawn);
  write('sv/index.html', '<title>B</title>');
  expect(files.page('/').factsOf(PAGE_HEAD).title).toBe('as drawn');
  expect([files.mark('index.html'), files.packedBytes('index.html')]).toEqual(['told', 7]);
  expect(files.page('/sv/').factsOf(PAGE_HEAD).title).toBe('B');
  expect(files.records().get('index.html')?.stamp).toMatch(/^16-\d+$/);
});

/** A folder whose files are those of the site that is being replaced as well, as it was known. */
function standing() {
  const first = builtFiles(root);
  for (const file of first.list()) first.mark(file);
  for (const file of first.list()) linkSync(path.join(root, file), path.join(root, `${path.dirname(file)}/live`));
  return builtFiles(root, first.records(), first.list());
}
const live = (folder: string) => readFileSync(path.join(root, folder, 'live'), 'utf8');

test('what stands there belongs to the site only when it is taken, or written', () => {
  const files = standing();
  expect(files.list()).toEqual([]);
  expect([files.take('index.html'), files.take('index.html'), files.take('en/index.html')]).toEqual([
    true,
    false,
    false,
  ]);
  files.write('data/x.json', '{"a":1}');
  expect(files.list()).toEqual(['data/x.json', 'index.html']);
  expect([...files.pages()].map((page) => page.factsOf(PAGE_HEAD).title)).toEqual(['A']);
});

test('a file that is written over one that stands there leaves the site that is being replaced as it is', () => {
  const files = standing();
  files.write('data/x.json', '{"a":1}');
  files.write('data/x.json', '{"a":2}');
  expect([readFileSync(path.join(root, 'data/x.json'), 'utf8'), live('data')]).toEqual(['{"a":2}', '{}']);
});

test('one that is written as it stands there stays the same file', () => {
  const files = standing();
  const before = statSync(path.join(root, 'data/x.json')).ino;
  files.write('data/x.json', '{}');
  expect(statSync(path.join(root, 'data/x.json')).ino).toBe(before);
  expect(files.list()).toEqual(['data/x.json']);
});

test('what nobody took is removed, and its folders with it unless they hold something', () => {
  const files = standing();
  rmSync(path.join(root, 'sv/live'));
  files.take('index.html');
  files.removeRest();
  expect(['index.html', 'sv', 'data/x.json', 'data'].map((name) => existsSync(path.join(root, name)))).toEqual([
    true,
    false,
    false,
    true,
  ]);
});

test('a file that was made of the same is not made again; of something else, or of what nobody is sure of, it is', () => {
  const made: string[] = [];
  const renewIn = (files: BuiltFiles, madeOf: string | undefined, text: string) =>
    files.renew('data/y.json', madeOf, () => {
      made.push(text);
      return text;
    });
  const first = builtFiles(root);
  renewIn(first, 'a', '"a"');
  for (const file of first.list()) first.mark(file);
  const next = () => builtFiles(root, first.records(), first.list());
  renewIn(next(), 'a', '"never"');
  expect(made).toEqual(['"a"']);
  renewIn(next(), 'b', '"b"');
  expect(readFileSync(path.join(root, 'data/y.json'), 'utf8')).toBe('"b"');
  renewIn(next(), undefined, '"c"');
  expect(made).toEqual(['"a"', '"b"', '"c"']);
});
