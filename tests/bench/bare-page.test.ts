import { expect, test } from 'vitest';
import { barePage } from '#bench/weight/bare-page.ts';

const PAGE = `<!doctype html><html lang="fi"><head><title>Otsikko</title><style>p{color:red}</style><script>alert(1)</script></head>
<body class="a"><header><nav><ul><li><a href="/x/" class="b">Linkki &amp; muuta</a></li></ul></nav></header>
<main><h1 id="c">Konsertti</h1><svg><path d=""/></svg><p hidden>piilossa</p><div><p>Klo 18 &lt;b&gt;</p></div><button>Poimi</button></main></body></html>`;

test('of a page its words, headings, lists and links are left, and nothing that hangs on them', () => {
  const bare = barePage(PAGE);
  const [, body = ''] = bare.split('</style>');
  expect(body.replaceAll('\n', '').replace(/\s+/g, ' ').trim()).toBe(
    '<ul><li><a href="/x/">Linkki &amp; muuta</a></li></ul> <h1>Konsertti</h1><p>Klo 18 &lt;b></p>',
  );
  expect(bare).not.toMatch(/script|svg|button|class=/);
});
