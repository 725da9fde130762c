import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { workerText } from '#build/worker-text.ts';
import { LOCALE_CODES } from '#i18n/locales.ts';
import { sectionPath } from '#i18n/routes.ts';
import { TAKE_ALONG_STRINGS } from '#i18n/strings/take-along.ts';

const source = readFileSync('public/offline.js', 'utf8');
const published = workerText(source);

test('the worker is published in at most 2 kB, with the words of every language and without comments', () => {
  expect(brotliCompressSync(published).length).toBeLessThanOrEqual(2000);
  expect(published).not.toMatch(/^\s*(?:\/\/|\*|\/\*\*$)/m);
  for (const locale of LOCALE_CODES) {
    const [begin = ''] = String(TAKE_ALONG_STRINGS['along.notice'][locale]).split('{');
    expect(published).toContain(begin);
    expect(published).toContain(`"${sectionPath(locale, 'takeAlong')}"`);
  }
});

test('it is still a program, and all of its statements are there', () => {
  expect(() => new Function('self', published)).not.toThrow();
  const statements = (text: string) => text.match(/\b(?:function|const|await|return)\b(?![^\n]*\*\/)/g)?.length ?? 0;
  const withoutComments = source.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '');
  expect(statements(withoutComments)).toBeGreaterThan(50);
  expect(statements(published.replace(/\/\*[\s\S]*?\*\//g, ''))).toBe(statements(withoutComments));
});

test('a worker that has no place for the words is a mistake of ours', () => {
  expect(() => workerText('const CACHE = 1;')).toThrow('no place for its words');
});
