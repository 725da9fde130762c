import { existsSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { EVENT_TEXT, pageText } from '#content-layer/markdown/markdown-profile.ts';
import { renderMarkdown } from '#content-layer/markdown/render-markdown.ts';
import { SEGMENTS } from '#i18n/routes.ts';

const html = (markdown: string, profile = EVENT_TEXT) => {
  const rendered = renderMarkdown(markdown, profile);
  return rendered.ok ? rendered.body?.html : rendered.faults.map(({ rule }) => rule);
};

describe('renders what venues may write', () => {
  test.for([
    [
      'paragraphs and emphasis',
      'Yksi *kaksi*\n\n**kolme**',
      '<p>Yksi <em>kaksi</em></p>\n<p><strong>kolme</strong></p>',
    ],
    ['lists', '- a\n- b', '<ul>\n<li>a</li>\n<li>b</li>\n</ul>'],
    ['numbered lists that begin later', '3. a\n4. b', '<ol start="3">\n<li>a</li>\n<li>b</li>\n</ol>'],
    ['headings', '### Ohjelma', '<h3>Ohjelma</h3>'],
    ['quotations, rules and line breaks', '> a\\\n> b\n\n---', '<blockquote>\n<p>a<br>\nb</p>\n</blockquote>\n<hr>'],
    [
      'secure links, without their titles',
      '[Liput](https://www.esimerkki.example/a?b=1&c=2 "otsikko")',
      '<p><a href="https://www.esimerkki.example/a?b=1&#x26;c=2">Liput</a></p>',
    ],
    ['characters that mean something in HTML', '5 < 6 & 7 > 3', '<p>5 &#x3C; 6 &#x26; 7 > 3</p>'],
    ['an empty text as no text', ' \n', undefined],
  ] as const)('%s', ([, markdown, expected]) => {
    expect(html(markdown)).toBe(expected);
  });
});

describe('refuses', () => {
  test.for([
    ['raw HTML of every kind', '<img src=x onerror=alert(1)>', ['markdown-html']],
    ['comments', '<!-- x -->', ['markdown-html']],
    ['data addresses', '[x](data:text/html;base64,PHM+)', ['url']],
    ['addresses without a scheme', '[x](//evil.example)', ['url']],
    ['own-site links in events', '[x](/kortti/)', ['url']],
    ['page headings in events', '## x', ['markdown-heading']],
    ['underlined headings', 'x\n=', ['markdown-heading']],
    ['code', '`x`', ['markdown-code']],
    ['fenced code', '```\nx\n```', ['markdown-code']],
    ['numeric addresses', '[x](https://2130706433/)', ['url-host']],
    ['ports', '[x](https://www.esimerkki.example:8080/)', ['url-host']],
    ['backslashes that turn the host', '[x](https://evil.example\\\\@kajaani.fi)', ['url']],
    ['60,000 nested quotations', '>'.repeat(60_000), ['markdown-deep']],
    [
      'quotations that deepen line by line',
      Array.from({ length: 12 }, (_, i) => `${'> '.repeat(i)}x`).join('\n\n'),
      ['markdown-deep'],
    ],
  ] as const)('%s', ([, markdown, rules]) => {
    expect(html(markdown)).toEqual(expect.arrayContaining([...rules]));
  });
});

describe('gives own-site links on pages the prefix of the language', () => {
  test.for([
    ['fi', '[x](/kortti/jakajat/)', '<p><a href="/kortti/jakajat/">x</a></p>'],
    ['sv', '[x](/kortti/)', '<p><a href="/sv/kortti/">x</a></p>'],
    ['en', '[x](/)', '<p><a href="/en/">x</a></p>'],
  ] as const)('%s', ([language, markdown, expected]) => {
    expect(html(markdown, pageText(language))).toBe(expected);
  });

  test.for([
    '/sv/kortti/',
    '/olematon/',
    '/kortti',
    '/../x/',
    '//evil.example/',
    '/kortti/?a=b',
    // A listing or a list may go, and headings have no names to link to: the link would lead nowhere.
    '/kohteet/emma/',
    '/tapahtumat/kajaani/',
    '/kortti/ei-ole/',
    '/kortti/#hinta',
  ])('but refuses %s', (link) => {
    expect(html(`[x](${link})`, pageText('fi'))).not.toContain('<a');
  });
});

test('lets a page link to every section, and each of them has a page', () => {
  const sections = Object.values(SEGMENTS);
  expect(sections.length).toBeGreaterThan(5);
  for (const section of sections) {
    expect(html(`[x](/${section}/)`, pageText('fi')), section).toContain(`href="/${section}/"`);
    const route = `src/pages/[...locale]/${section}`;
    expect(existsSync(`${route}.astro`) || existsSync(`${route}/index.astro`), route).toBe(true);
  }
});

test('says on which line and in which column the fault is', () => {
  const rendered = renderMarkdown('Hyvä.\n\nHuono <b>sana</b>.', EVENT_TEXT);
  expect(rendered).toMatchObject({
    ok: false,
    faults: [
      { line: 3, column: 7 },
      { line: 3, column: 14 },
    ],
  });
});
