import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { builtFiles } from '#build/built-files.ts';
import { neededFiles } from '#build/needed-files.ts';

let dir: string;
const write = (file: string, text: string) => {
  mkdirSync(path.dirname(path.join(dir, file)), { recursive: true });
  writeFileSync(path.join(dir, file), text);
};
beforeEach(() => {
  dir = mkdtempSync(path.join(tmpdir(), 'kaiku-needed-'));
  write('_astro/Finder.a1.js', 'import"./state.b2.js";const late=()=>import(`./late.c3.js`);["_astro/late.c3.js"]');
  write('_astro/state.b2.js', 'export{}');
  write('_astro/late.c3.js', 'import{a}from"./deep.d4.js"');
  write('_astro/deep.d4.js', 'import"./state.b2.js"');
  write('_astro/Form.e5.js', 'export{}');
  write('mark.svg', '<svg/>');
  write('salaisuus.js', '1');
});
afterEach(() => rmSync(dir, { recursive: true }));

test('of an island all that its script loads, over all steps, and the icon; nothing that no page asks for', () => {
  write(
    'index.html',
    '<link rel="icon" href="/mark.svg" type="image/svg+xml"><link rel="alternate" href="/sv/"><astro-island component-url="/_astro/Finder.a1.js" renderer-url="/_astro/gone.js"></astro-island>',
  );
  expect([...neededFiles(builtFiles(dir), ['/'])].toSorted()).toEqual([
    '/_astro/Finder.a1.js',
    '/_astro/deep.d4.js',
    '/_astro/late.c3.js',
    '/_astro/state.b2.js',
    '/mark.svg',
  ]);
});

test('a text that looks like it leads nowhere else', () => {
  write('index.html', '<p>src="/../salaisuus.js" src="/salaisuus.js" src="https://x.example/y.js"</p>');
  expect([...neededFiles(builtFiles(dir), ['/'])]).toEqual([]);
});

test('a page that is not there is an error', () => {
  expect(() => neededFiles(builtFiles(dir), ['/poissa/'])).toThrow('poissa/index.html');
});
