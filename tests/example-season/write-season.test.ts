import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { seasonDay, writeSeason } from '#example-season/write-season.ts';

const FILES = new Map([['events/esimerkki-talo/juhla.md', 'uusi']]);
let above: string;
let out: string;

beforeEach(() => {
  above = mkdtempSync(path.join(tmpdir(), 'kaiku-write-'));
  out = path.join(above, 'season');
});

afterEach(() => rmSync(above, { recursive: true }));

test('a season is written into a new folder, also a deep one', () => {
  const deep = path.join(above, 'a/b');
  writeSeason(FILES, deep, '2026-11-24');
  expect(readFileSync(path.join(deep, 'events/esimerkki-talo/juhla.md'), 'utf8')).toBe('uusi');
});

test('an old season is replaced as a whole, and nothing is left beside it', () => {
  writeSeason(new Map([['events/esimerkki-talo/vanha.md', 'vanha']]), out, '2026-11-23');
  writeSeason(FILES, out, '2026-11-24');
  expect(readdirSync(path.join(out, 'events/esimerkki-talo'))).toEqual(['juhla.md']);
  expect(readdirSync(above)).toEqual(['season']);
  expect([seasonDay(out), seasonDay(above)]).toEqual(['2026-11-24', undefined]);
});

test('a folder that somebody else made is left as it is', () => {
  mkdirSync(out);
  writeFileSync(path.join(out, 'oma.md'), 'tärkeä');
  expect(() => writeSeason(FILES, out, '2026-11-24')).toThrow(out);
  expect(readdirSync(out)).toEqual(['oma.md']);
  expect(readdirSync(above)).toEqual(['season']);
});

test('an empty folder may be used', () => {
  mkdirSync(out);
  writeSeason(FILES, out, '2026-11-24');
  expect(existsSync(path.join(out, 'events'))).toBe(true);
});
