import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { builtFiles } from '#build/built-files.ts';
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

test('a file that is written anew has another mark, and one that is the same has not', () => {
  const files = builtFiles(root);
  const before = files.mark('data/x.json');
  write('data/x.json', '{"a":1}');
  const after = files.mark('data/x.json');
  expect(after).not.toBe(before);
  utimesSync(path.join(root, 'data/x.json'), 1, 1);
  expect(files.mark('data/x.json')).toBe(after);
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

test('what was read of a page as it was drawn is not read again, unless another file was written', () => {
  const drawn = { mark: 'told', faults: [], packed: 7, facts: { head: { title: 'as drawn' } } };
  const files = builtFiles(root);
  files.tell('index.html', drawn, '<title>A</title>'.length);
  files.tell('sv/index.html', drawn, 3);
  expect(files.page('/').factsOf(PAGE_HEAD).title).toBe('as drawn');
  expect([files.mark('index.html'), files.packedBytes('index.html')]).toEqual(['told', 7]);
  expect(files.page('/sv/').factsOf(PAGE_HEAD).title).toBe('B');
  expect(files.records().get('index.html')?.stamp).toMatch(/^16-\d+$/);
});
