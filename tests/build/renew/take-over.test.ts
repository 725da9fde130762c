import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { builtFiles } from '#build/built-files.ts';
import type { KeptBuild } from '#build/renew/kept-build.ts';
import { takeOver } from '#build/renew/take-over.ts';
import { buildSettings } from '#content-layer/build-settings.ts';

let folder: string;
let drawn: string[];
const at = (...parts: string[]) => path.join(folder, ...parts);
const read = (file: string) => readFileSync(at('new', file), 'utf8');

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'kaiku-take-over-'));
  drawn = [];
  for (const name of ['a', 'b', 'c']) {
    mkdirSync(at('dist', name), { recursive: true });
    writeFileSync(at('dist', name, 'index.html'), `<p>${name}`);
  }
});
afterEach(() => rmSync(folder, { recursive: true }));

/** The kept build whose site lies in `dist`: each page is made of what its name says. */
function kept(): KeptBuild {
  const files = builtFiles(at('dist'));
  for (const file of files.list()) files.mark(file);
  return {
    code: '',
    settings: buildSettings({}),
    styles: [],
    keys: { 'a/index.html': 'a', 'b/index.html': 'b', 'c/index.html': 'c' },
    entries: new Map(),
    files: files.records(),
  };
}

const page = (name: string, cacheKey: string | undefined = name, html = `<p>${name}`) => ({
  file: `${name}/index.html`,
  cacheKey,
  async draw() {
    drawn.push(name);
    return Buffer.from(html);
  },
});
const run = (pages: ReturnType<typeof page>[], build: KeptBuild) =>
  takeOver(pages, build, { dist: at('dist'), into: at('new') });

test('what is made of the same is the same file; what is made of something else, or is new, is drawn', async () => {
  const count = await run([page('a'), page('b', 'other', '<p>new b'), page('d'), page('e', '')], kept());
  expect(count).toBe(3);
  expect([read('a/index.html'), read('b/index.html'), read('d/index.html')]).toEqual(['<p>a', '<p>new b', '<p>d']);
  expect(statSync(at('new/a/index.html')).ino).toBe(statSync(at('dist/a/index.html')).ino);
  expect(readFileSync(at('dist/b/index.html'), 'utf8')).toBe('<p>b');
});

test('a page without a key is drawn by every build', async () => {
  const { cacheKey: _, ...keyless } = page('a');
  expect(await takeOver([{ ...keyless, cacheKey: undefined }], kept(), { dist: at('dist'), into: at('new') })).toBe(1);
});

test('a page that somebody changed since is drawn anew', async () => {
  const build = kept();
  writeFileSync(at('dist/a/index.html'), '<p>by hand');
  expect(await run([page('a'), page('b')], build)).toBe(1);
  expect(read('a/index.html')).toBe('<p>a');
});

test('nothing is taken over when a page that seemed to be the same is not, and which one is said', async () => {
  expect(await run([page('a', 'a', '<p>what it should be'), page('b')], kept())).toBe('a/index.html');
  expect(existsSync(at('new'))).toBe(false);
});
