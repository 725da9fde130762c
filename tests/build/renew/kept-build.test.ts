import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { FileRecord } from '#build/file-record.ts';
import { codeKey } from '#build/renew/code-key.ts';
import { type KeptBuild, keysOf, readKept, writeChanges, writeKept } from '#build/renew/kept-build.ts';
import { buildSettings } from '#content-layer/build-settings.ts';
import type { KeptEntry } from '#content-layer/entry-memory.ts';

const MORNING = Date.parse('2026-11-24T08:00:00+02:00');
const DAY = 24 * 3_600_000;

let folder: string;
beforeEach(() => {
  folder = path.join(mkdtempSync(path.join(tmpdir(), 'kaiku-kept-')), 'kept');
  mkdirSync(folder);
});
afterEach(() => rmSync(path.dirname(folder), { recursive: true }));

const settings = buildSettings({}, MORNING);
const build = (code = codeKey()): KeptBuild => ({
  code,
  settings,
  keys: { 'index.html': 'a' },
  reading: { entries: new Map(), themes: new Map() },
  files: new Map(),
});

test('a kept build is read as it was written', () => {
  writeKept(folder, build());
  expect(readKept(folder, settings)).toMatchObject(build());
});

test('one that nothing can be taken from says why', () => {
  expect(readKept(folder, settings)).toBe('none-kept');
  writeFileSync(path.join(folder, 'record'), 'half writ');
  expect(readKept(folder, settings)).toBe('none-kept');
  writeKept(folder, build());
  expect(readKept(folder, buildSettings({}, MORNING + DAY))).toBe('other-settings');
  writeKept(folder, build('of other code'));
  expect(readKept(folder, settings)).toBe('other-code');
});

test('pages that say what they are made of are told by their files, the others not at all', () => {
  const pages = [
    { file: 'a.html', cacheKey: 'a' },
    { file: 'b.html', cacheKey: undefined },
  ];
  expect(keysOf(pages)).toEqual({ 'a.html': 'a' });
});

const file = (mark: string): FileRecord => ({ stamp: '1-2', mark, faults: [] });
const entry = (hash: string): KeptEntry => ({ hash, issues: [] });

test('a renewed build is read with all that changed since the whole one, one renewal after another', () => {
  const [a, b] = [file('a'), file('b')];
  const reading = { themes: new Map(), entries: new Map([['x.md', entry('x')]]) };
  writeKept(folder, {
    ...build(),
    reading,
    files: new Map([
      ['a.html', a],
      ['b.html', b],
    ]),
  });
  const renew = (
    files: (before: ReadonlyMap<string, FileRecord>) => [string, FileRecord][],
    keys: KeptBuild['keys'],
  ) => {
    const kept = readKept(folder, settings);
    if (typeof kept === 'string') throw new Error(kept);
    const next = {
      keys,
      reading: { ...reading, entries: new Map([['y.md', entry('y')]]) },
      files: new Map(files(kept.files)),
    };
    writeChanges(folder, kept.base, next);
    return next;
  };
  const first = renew((before) => [...before, ['c.html', file('c')]], { 'c.html': 'c' });
  expect(readKept(folder, settings)).toMatchObject(first);
  const second = renew((before) => [['a.html', file('A')], ...[...before].slice(2)], { 'a.html': 'A' });
  expect(readKept(folder, settings)).toMatchObject(second);
  const read = readKept(folder, settings);
  expect(typeof read === 'string' ? read : [...read.files.keys()].sort()).toEqual(['a.html', 'c.html']);
  expect(typeof read === 'string' ? read : [...read.reading.entries.keys()]).toEqual(['y.md']);
});

test('one whose changes are half written is none', () => {
  writeKept(folder, build());
  writeFileSync(path.join(folder, 'changes'), 'half writ');
  expect(readKept(folder, settings)).toBe('none-kept');
});
