import { expect, test } from 'vitest';
import { INLINE_CODE, inlineHashes } from '#build/inline-hashes.ts';
import { pageOf } from '../support/page-of.ts';

const hashesOf = (...pages: string[]) => inlineHashes(pages.map((html) => INLINE_CODE.read(pageOf(html))));

test('hashes inline code once and in a stable order, whatever the order of pages', () => {
  const a = '<script>alert(1)</script>';
  const b = '<script type="module">b()</script><style>p{}</style>';
  expect(hashesOf(a, b, a)).toEqual(hashesOf(b, a));
  expect(hashesOf(a, b).scripts).toHaveLength(2);
});

test('gives the hash of CSP Level 3 for a known script', () => {
  // The example of the specification, section "The 'unsafe-inline' source expression with hashes".
  expect(hashesOf("<script>alert('Hello, world.');</script>").scripts).toEqual([
    "'sha256-qznLcsROx4GACP2dm0UCKCzCG+HiZ1guq6ZZDob/Tng='",
  ]);
});

test('leaves out scripts from files and blocks of data', () => {
  const html = '<script src="/a.js"></script><script type="application/ld+json">{}</script>';
  expect(hashesOf(html)).toEqual({ scripts: [], styles: [] });
});
