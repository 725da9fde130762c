import { describe, expect, test } from 'vitest';
import { judgeText, sizeIssues } from '#content-layer/files/judge-text.ts';
import { splitFrontMatter } from '#content-layer/front-matter.ts';

describe('a file is read in one form', () => {
  test.each([
    ['Windows', 'a\r\nb\r\n', 'a\nb\n'],
    ['old Macs', 'a\rb\r', 'a\nb\n'],
    ['all at once', 'a\r\n\rb\n', 'a\n\nb\n'],
    ['letters in two parts', 'a\u0308', 'ä'],
  ])('line ends of %s', (_, raw, text) => {
    expect(judgeText('x.md', raw)).toEqual({ text });
  });

  test.each(['', ' ', '\n\n', '\t\r\n'])('%j is empty', (raw) => {
    expect(judgeText('x.md', raw)).toMatchObject({
      issues: [{ rule: 'file-empty', file: 'x.md', line: 1, column: 1 }],
    });
  });

  test.each([
    ['\u202ea', 1, 1],
    ['ab\u202e', 1, 3],
    ['a\r\nbc\u202e', 2, 3],
    ['a\n\n\u202e', 3, 1],
  ])('the place of a character that nobody sees: %j', (raw, line, column) => {
    expect(judgeText('x.md', raw)).toMatchObject({
      issues: [{ rule: 'hidden-character', line, column, params: { code: 'U+202E' } }],
    });
  });

  test('64 KiB are let through, and a byte more is told in whole KiB', () => {
    expect(sizeIssues('x.md', 65_536)).toEqual([]);
    expect(sizeIssues('x.md', 65_537)).toMatchObject([
      { rule: 'file-large', file: 'x.md', params: { size: 65, max: 64 } },
    ]);
  });
});

describe('front matter stands between two lines of three dashes', () => {
  const cut = (data: string, body: string, dataLine = 2, bodyLine = 4) => ({ data, dataLine, body, bodyLine });
  test.each([
    ['---\na: b\n---\nc', cut('a: b', 'c')],
    ['--- \na: b\n---\t\nc', cut('a: b', 'c')],
    ['---\na: b\n---', cut('a: b', '')],
    ['---\n---\nc', cut('', 'c', 2, 3)],
    ['---\na: b\n---\nc\n---\nd', cut('a: b', 'c\n---\nd')],
    ['---\na: ---\n ---\n----\n---x\nx---\n---\nc', cut('a: ---\n ---\n----\n---x\nx---', 'c', 2, 8)],
  ])('%j', (text, expected) => {
    expect(splitFrontMatter(text)).toEqual(expected);
  });

  test.each([
    ['', 'front-matter-missing'],
    ['\n---\na: b\n---', 'front-matter-missing'],
    ['x---\na: b\n---', 'front-matter-missing'],
    ['----\na: b\n---', 'front-matter-missing'],
    ['--- x\na: b\n---', 'front-matter-missing'],
    ['a: b', 'front-matter-missing'],
    ['---', 'front-matter-open'],
    ['---\na: b\n--', 'front-matter-open'],
    ['---\na: b\n --- ', 'front-matter-open'],
  ])('%j: %s', (text, rule) => {
    expect(splitFrontMatter(text)).toEqual({ rule });
  });
});
