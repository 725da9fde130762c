import { expect, test } from 'vitest';
import { inlineHashes } from '#build/inline-hashes.ts';

test('hashes inline code once and in a stable order, whatever the order of pages', () => {
  const a = '<script>alert(1)</script>';
  const b = '<script type="module">b()</script><style>p{}</style>';
  expect(inlineHashes([a, b, a])).toEqual(inlineHashes([b, a]));
  expect(inlineHashes([a, b]).scripts).toHaveLength(2);
});

test('gives the hash of CSP Level 3 for a known script', () => {
  // The example of the specification, section "The 'unsafe-inline' source expression with hashes".
  expect(inlineHashes(["<script>alert('Hello, world.');</script>"]).scripts).toEqual([
    "'sha256-qznLcsROx4GACP2dm0UCKCzCG+HiZ1guq6ZZDob/Tng='",
  ]);
});

test('leaves out scripts from files and blocks of data', () => {
  const html = '<script src="/a.js"></script><script type="application/ld+json">{}</script>';
  expect(inlineHashes([html])).toEqual({ scripts: [], styles: [] });
});
