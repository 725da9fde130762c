import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { codeKey } from '#build/renew/code-key.ts';
import { type KeptBuild, readKept, writeKept } from '#build/renew/kept-build.ts';
import { buildSettings } from '#content-layer/build-settings.ts';

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
  styles: [],
  keys: { 'index.html': 'a' },
  reading: { entries: new Map(), themes: new Map() },
  files: new Map(),
});

test('a kept build is read as it was written', () => {
  writeKept(folder, build());
  expect(readKept(folder, settings)).toEqual(build());
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
