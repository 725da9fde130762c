import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type BuiltFiles, builtFiles } from '#build/built-files.ts';
import { drawPages } from '#build/draw/draw-pages.ts';
import type { PageThread } from '#build/draw/page-thread.ts';
import type { PageToDraw } from '#build/draw/site-pages.ts';
import { drawnRecord } from '#build/file-record.ts';
import { PAGE_HEAD } from '#build/page-facts/page-head.ts';

let root: string;
let files: BuiltFiles;
let by: { here: string[]; there: string[] };
beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'kaiku-drawn-'));
  files = builtFiles(root);
  by = { here: [], there: [] };
});
afterEach(() => rmSync(root, { recursive: true }));

const html = (file: string) => new Uint8Array(Buffer.from(`<title>${file}</title>`));
const page = (name: string): PageToDraw => {
  const file = `${name}/index.html`;
  return {
    file,
    url: `https://site.example/${name}/`,
    route: 'page a.astro /[x]',
    cacheKey: undefined,
    async draw() {
      by.here.push(name);
      return html(file);
    },
  };
};
const thread: PageThread = {
  async draw({ file }) {
    by.there.push(path.dirname(file));
    const body = html(file);
    return { body, record: drawnRecord(body, file) };
  },
  stop: async () => undefined,
};
const NAMES = Array.from({ length: 20 }, (_, at) => `p${at}`);

test.each([
  ['alone', undefined],
  ['with another thread', thread],
])('each page is drawn once and written, with what was read from it: %s', async (_, other) => {
  const told: number[] = [];
  await drawPages(NAMES.map(page), other, files, (done) => told.push(done));
  expect([...by.here, ...by.there].sort()).toEqual([...NAMES].sort());
  expect(by.there.length > 0).toBe(other !== undefined);
  expect(by.here.length).toBeGreaterThan(0);
  expect(readFileSync(path.join(root, 'p7/index.html'), 'utf8')).toBe('<title>p7/index.html</title>');
  expect(files.page('/p7/').factsOf(PAGE_HEAD).title).toBe('p7/index.html');
  expect(told).toEqual(NAMES.map((_name, at) => at + 1));
});

test('a page that cannot be drawn, here or there, stops the drawing with its reason', async () => {
  const broken = { ...page('x'), draw: () => Promise.reject(new Error('not here')) };
  await expect(drawPages([broken], undefined, files, () => undefined)).rejects.toThrow('not here');
  const failing: PageThread = { ...thread, draw: () => Promise.reject(new Error('not there')) };
  await expect(drawPages(NAMES.map(page), failing, files, () => undefined)).rejects.toThrow('not there');
});
