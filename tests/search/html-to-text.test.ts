import { describe, expect, it } from 'vitest';
import { htmlToText } from '#search/html-to-text.ts';

describe('words of HTML', () => {
  it.each([
    ['<p>Kuoro <em>laulaa</em>.</p><p>Tervetuloa</p>', 'Kuoro laulaa . Tervetuloa'],
    ['<a href="https://x.example/?a=1&amp;b=2">Liput</a>', 'Liput'],
    ['Rock &#x26; roll &lt;live&gt; &#228;&auml;', 'Rock & roll <live> ä&auml;'],
    ['&#x110000;', '&#x110000;'],
    ['', ''],
  ])('%s → %s', (html, text) => {
    expect(htmlToText(html)).toBe(text);
  });
});
