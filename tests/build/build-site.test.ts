import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { inputsHash } from '#build/inputs-hash.ts';
import { isComplaint } from '#build/run-astro.ts';
import { swapFolder } from '#build/swap-folder.ts';

let folder: string;
const at = (...segments: string[]) => path.join(folder, ...segments);
const write = (file: string, text: string) => {
  mkdirSync(path.dirname(at(file)), { recursive: true });
  writeFileSync(at(file), text);
};

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'kaiku-build-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

test('a finished folder takes the place of the old one, which lies aside', () => {
  write('new/index.html', 'new');
  write('dist/index.html', 'old');
  write('dist/gone.html', 'old');
  swapFolder(at('new'), at('dist'), at('old'));
  expect(readFileSync(at('dist/index.html'), 'utf8')).toBe('new');
  expect([existsSync(at('dist/gone.html')), existsSync(at('new'))]).toEqual([false, false]);
  expect(readFileSync(at('old/index.html'), 'utf8')).toBe('old');
});

test('the old folder stays when there is no finished one', () => {
  write('dist/index.html', 'old');
  expect(() => swapFolder(at('missing'), at('dist'), at('old'))).toThrow();
  expect(readFileSync(at('dist/index.html'), 'utf8')).toBe('old');
});

test('the fingerprint of the inputs changes with a text, a name and a fact, and with nothing else', () => {
  write('content/a.yaml', 'name: A');
  const before = inputsHash([at('content'), at('absent')], ['2026-11-24']);
  expect(inputsHash([at('content')], ['2026-11-24'])).toBe(before);
  expect(inputsHash([at('content')], ['2026-11-25'])).not.toBe(before);
  write('content/a.yaml', 'name: B');
  expect(inputsHash([at('content')], ['2026-11-24'])).not.toBe(before);
  write('content/a.yaml', 'name: A');
  write('content/b.yaml', '');
  expect(inputsHash([at('content')], ['2026-11-24'])).not.toBe(before);
});

test.each([
  ['12:00:00 [ERROR] [vite] something broke', true],
  ['12:00:00 [WARN] [router] two pages at one address', true],
  ['12:00:00 [WARN] [content] The collection "events" does not exist or is empty. Please check', false],
  ['12:00:00 [WARN] [content] Something else', true],
  ['12:00:00 [build] 12 page(s) built in 3.20s', false],
])('a build whose log says "%s" is a failed one: %s', (line, expected) => {
  expect(isComplaint(line)).toBe(expected);
});
