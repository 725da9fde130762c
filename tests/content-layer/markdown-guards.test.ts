import { sanitize } from 'hast-util-sanitize';
import { toHtml } from 'hast-util-to-html';
import { describe, expect, test } from 'vitest';
import { EVENT_TEXT, pageText } from '#content-layer/markdown/markdown-profile.ts';
import { renderMarkdown } from '#content-layer/markdown/render-markdown.ts';
import { SAFE_TAGS } from '#content-layer/markdown/safe-tags.ts';

type Tree = Parameters<typeof sanitize>[0];
type Root = Extract<Tree, { type: 'root' }>;
type RootContent = Root['children'][number];
type Element = Extract<Tree, { type: 'element' }>;

const faults = (markdown: string, profile = EVENT_TEXT) => {
  const rendered = renderMarkdown(markdown, profile);
  return rendered.ok ? [] : rendered.faults;
};

describe('tells exactly what was refused, and where', () => {
  const html = (found: string) => ({ rule: 'markdown-html', params: { found }, line: 1, column: 1 });
  test.each([
    ['a short tag as it is', `<!--${'x'.repeat(33)}-->`, [html(`<!--${'x'.repeat(33)}-->`)]],
    ['a long one by its first forty letters', `<!--${'x'.repeat(34)}-->`, [html(`<!--${'x'.repeat(34)}--…`)]],
    [
      'both levels that a page may have',
      '#### x',
      [{ rule: 'markdown-heading', params: { found: '####', allowed: '##, ###' }, line: 1, column: 1 }],
    ],
    [
      'the name of a link, and not only its use',
      'a\n\n[x]: https://a.fi/',
      [{ rule: 'markdown-reference', params: {}, line: 3, column: 1 }],
    ],
    [
      'a picture by name',
      '![b][x]\n\n[x]: https://a.fi/',
      [
        { rule: 'markdown-image', params: {}, line: 1, column: 1 },
        { rule: 'markdown-reference', params: {}, line: 3, column: 1 },
      ],
    ],
    ['a picture', 'a ![b](https://a.fi/c.png)', [{ rule: 'markdown-image', params: {}, line: 1, column: 3 }]],
  ])('%s', (_, markdown, expected) => {
    expect(faults(markdown, pageText('fi'))).toEqual(expected);
  });
});

describe('pages may have headings of two levels, events of one', () => {
  test.each([
    ['# x', false, false],
    ['## x', true, false],
    ['### x', true, true],
    ['#### x', false, false],
  ])('%s', (markdown, page, event) => {
    expect(renderMarkdown(markdown, pageText('sv')).ok).toBe(page);
    expect(renderMarkdown(markdown, EVENT_TEXT).ok).toBe(event);
  });

  test('and they are headings of the page', () => {
    expect(renderMarkdown('## x\n\n### y', pageText('fi'))).toMatchObject({ body: { html: '<h2>x</h2>\n<h3>y</h3>' } });
  });
});

describe('links of pages to pages', () => {
  test.each([
    ['/olematon/', 'markdown-own-link'],
    ['#hinta', 'markdown-own-link'],
    ['//kajaani.fi/', 'url'],
    ['kortti/', 'url'],
    ['x#y', 'url'],
  ])('%s is refused as %s', (link, rule) => {
    expect(faults(`[x](${link})`, pageText('fi'))).toMatchObject([{ rule, params: { found: link } }]);
  });

  test('links outside keep their address, also where a page has links of its own', () => {
    expect(renderMarkdown('[x](https://a.fi/kortti/)', pageText('sv'))).toMatchObject({
      body: { html: '<p><a href="https://a.fi/kortti/">x</a></p>' },
    });
  });
});

describe('lists and quotations in one line', () => {
  const MARKERS = ['>', '- ', '* ', '+ ', '1. ', '123456789) ', '>\t', '-\t'];
  const deep = { rule: 'markdown-deep', params: { max: 8 }, line: 3, column: 1 };

  test.each(MARKERS)('forty of %j are refused at their line, before the text is parsed', (marker) => {
    for (const indent of ['', ' ', '\t', ' \t ']) {
      expect(faults(`Hei\n\n${indent}${marker.repeat(40)}x`)).toEqual([deep]);
    }
  });

  test('thirty-nine are left to the parser, which knows more', () => {
    const [fault] = faults(`Hei\n\n${'>'.repeat(39)}x`);
    expect(fault).toMatchObject({ rule: 'markdown-deep', params: { max: 8 }, line: 3, column: 10 });
  });

  test('forty marks in the middle of a line are text', () => {
    expect(renderMarkdown(`Hei ${'>'.repeat(40)}`, EVENT_TEXT).ok).toBe(true);
  });

  test.each([
    [8, true],
    [9, false],
  ])('%i inside each other: let through? %j', (levels, ok) => {
    expect(renderMarkdown(`${'>'.repeat(levels)} x`, EVENT_TEXT).ok).toBe(ok);
  });
});

/** The second lock by itself: as if the first had let everything through. */
describe('the sanitiser alone', () => {
  const text = (value: string): RootContent => ({ type: 'text', value });
  const element = (tagName: string, properties: Element['properties'] = {}, children: Element['children'] = []) =>
    ({ type: 'element', tagName, properties, children }) satisfies Element;
  const clean = (...children: Root['children']) => toHtml(sanitize({ type: 'root', children }, SAFE_TAGS));

  const TAGS = ['p', 'strong', 'em', 'ul', 'ol', 'li', 'a', 'h2', 'h3', 'blockquote'];
  test.each(TAGS)('keeps <%s>', (tag) => {
    expect(clean(element(tag, {}, [{ type: 'text', value: 'x' }]))).toBe(`<${tag}>x</${tag}>`);
  });
  test.each(['br', 'hr'])('keeps <%s>', (tag) => {
    expect(clean(element(tag))).toBe(`<${tag}>`);
  });

  test.each(['div', 'span', 'img', 'h1', 'h4', 'table', 'code', 'pre', 'iframe', 'svg', 'input', 'form', 'del', ''])(
    'takes <%s> away and keeps what it says',
    (tag) => {
      expect(clean(element(tag, {}, [{ type: 'text', value: 'x' }]))).toBe('x');
    },
  );
  test.each(['script', 'style'])('takes <%s> away with all in it', (tag) => {
    expect(clean(element(tag, {}, [{ type: 'text', value: 'x' }]))).toBe('');
  });

  test('keeps the address of a secure link, and no other attribute of it', () => {
    const link = element('a', {
      href: 'https://a.fi/',
      title: 'x',
      id: 'y',
      className: ['z'],
      onClick: 'x()',
      target: '_blank',
    });
    expect(clean(link)).toBe('<a href="https://a.fi/"></a>');
  });

  test.each(['javascript:x', 'http://a.fi/', 'data:text/html,x', 'mailto:a@b.fi', 'HTTPS://a.fi/'])(
    'takes the address %s away',
    (href) => {
      expect(clean(element('a', { href }))).toBe('<a></a>');
    },
  );

  test('keeps addresses of the site itself, which have no scheme', () => {
    expect(clean(element('a', { href: '/kortti/' }))).toBe('<a href="/kortti/"></a>');
  });

  test('keeps where a list begins, and nothing else of a list', () => {
    expect(clean(element('ol', { start: 3, type: 'a', reversed: true }))).toBe('<ol start="3"></ol>');
    expect(clean(element('p', { start: 3, href: 'https://a.fi/' }))).toBe('<p></p>');
  });

  test('takes comments, doctypes and raw nodes away', () => {
    const raw = { type: 'raw', value: '<b>x</b>' } as unknown as RootContent;
    expect(clean({ type: 'comment', value: 'x' }, { type: 'doctype' }, raw, text('y'))).toBe('y');
  });
});
