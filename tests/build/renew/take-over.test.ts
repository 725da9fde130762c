import { existsSync, linkSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { builtFiles } from '#build/built-files.ts';
import type { KeptBuild } from '#build/renew/kept-build.ts';
import { takeOver } from '#build/renew/take-over.ts';
import type { Twin } from '#build/renew/twin-of-site.worker.ts';
import { runThread } from '#build/run-thread.ts';
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
    keys: { 'a/index.html': 'a', 'b/index.html': 'b', 'c/index.html': 'c' },
    reading: { entries: new Map(), themes: new Map() },
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
const TWIN = new URL('../../../src/build/renew/twin-of-site.worker.ts', import.meta.url);
async function twin(build: KeptBuild): Promise<string[]> {
  const stamps = new Map([...build.files].map(([file, { stamp }]) => [file, stamp]));
  const order: Twin = { dist: at('dist'), old: at('old'), into: at('new'), stamps };
  return (await runThread<string[]>(TWIN, order)).toSorted();
}
const run = async (pages: Parameters<typeof takeOver>[0], build: KeptBuild) =>
  takeOver(pages, build, builtFiles(at('new'), build.files, await twin(build)));

test('what is made of the same is the same file; what is made of something else, or is new, is drawn', async () => {
  const count = await run([page('a'), page('b', 'other', '<p>new b'), page('d'), page('e', '')], kept());
  expect(count).toBe(3);
  expect([read('a/index.html'), read('b/index.html'), read('d/index.html')]).toEqual(['<p>a', '<p>new b', '<p>d']);
  expect(statSync(at('new/a/index.html')).ino).toBe(statSync(at('dist/a/index.html')).ino);
  expect(readFileSync(at('dist/b/index.html'), 'utf8')).toBe('<p>b');
});

test('a page without a key is drawn by every build', async () => {
  const { cacheKey: _, ...keyless } = page('a');
  expect(await run([{ ...keyless, cacheKey: undefined }], kept())).toBe(1);
});

test('a page that somebody changed since is drawn anew', async () => {
  const build = kept();
  writeFileSync(at('dist/a/index.html'), '<p>by hand');
  expect(await run([page('a'), page('b')], build)).toBe(1);
  expect(read('a/index.html')).toBe('<p>a');
});

test('nothing is taken over when a page that seemed to be the same is not, and which one is said', async () => {
  expect(await run([page('a', 'a', '<p>what it should be'), page('b')], kept())).toBe('a/index.html');
  expect(readFileSync(at('dist/a/index.html'), 'utf8')).toBe('<p>a');
});

test('the twin of a site is made of the site it replaced: only what that lacks or has otherwise is linked', async () => {
  const build = kept();
  mkdirSync(at('old/a'), { recursive: true });
  mkdirSync(at('old/b'));
  linkSync(at('dist/a/index.html'), at('old/a/index.html'));
  writeFileSync(at('old/b/index.html'), '<p>as it was before');
  mkdirSync(at('old/gone/deep'), { recursive: true });
  writeFileSync(at('old/gone/deep/index.html'), '');
  expect(await twin(build)).toEqual(['a/index.html', 'b/index.html', 'c/index.html']);
  expect(['a', 'b', 'c'].map((name) => read(`${name}/index.html`))).toEqual(['<p>a', '<p>b', '<p>c']);
  expect([existsSync(at('new/gone')), existsSync(at('old'))]).toEqual([false, false]);
  expect(readFileSync(at('dist/b/index.html'), 'utf8')).toBe('<p>b');
});

test('a file that somebody changed in the site, or put into the one before, is not in the twin', async () => {
  const build = kept();
  mkdirSync(at('old/c'), { recursive: true });
  writeFileSync(at('old/c/index.html'), '<p>of another length');
  writeFileSync(at('old/by-hand.html'), '');
  writeFileSync(at('dist/c/index.html'), '<p>by hand');
  expect(await twin(build)).toEqual(['a/index.html', 'b/index.html']);
  expect([existsSync(at('new/c/index.html')), existsSync(at('new/by-hand.html'))]).toEqual([false, false]);
});
