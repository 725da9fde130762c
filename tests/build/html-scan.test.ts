import { expect, test } from 'vitest';
import { decodeHtml, scanHtml } from '#build/html-scan.ts';

test('reads names, attributes and text of tags in order', () => {
  const tags = scanHtml('<!doctype html><html lang=fi><body data-x><a href="/a/?x=1&amp;y=2">Linkki</a></body></html>');
  expect(tags.map((t) => t.name)).toEqual(['html', 'body', 'a']);
  expect(tags[0]?.attributes['lang']).toBe('fi');
  expect(tags[1]?.attributes['data-x']).toBe('');
  expect(tags[2]).toMatchObject({ attributes: { href: '/a/?x=1&y=2' }, text: 'Linkki' });
});

test.each([
  ['a comment', '<!-- <script>evil()</script> -->'],
  ['a quoted value', '<p title="<script>evil()</script>">'],
  ['a value in single quotes', "<p title='\"<script>evil()</script>'>"],
  ['a style', '<style>/* <script>evil()</script> */</style>'],
  ['a title', '<title><script>evil()</script></title>'],
])('does not mistake what stands inside %s for a script', (_, html) => {
  expect(scanHtml(html).filter((t) => t.name === 'script')).toEqual([]);
});

test('keeps the code of a script exactly, with tags inside strings', () => {
  const code = '\n  if (a < b && "<p>") run();\n';
  expect(scanHtml(`<script type="module">${code}</script><p>`).map((t) => t.text)).toEqual([code, '']);
});

test('decodes named and numeric character references once', () => {
  expect(decodeHtml('&lt;&#38;lt;&#x26;&quot;&#39;&unknown;')).toBe('<&lt;&"\'&unknown;');
});
