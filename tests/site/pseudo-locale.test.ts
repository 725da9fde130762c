import { readFileSync } from 'node:fs';
import { type DefaultTreeAdapterMap, parse } from 'parse5';
import { expect, test } from 'vitest';
import { listFiles, readPages } from '#build/read-pages.ts';
import { builtSite, PSEUDO_SITE } from '../support/built-sites.ts';

type Node = DefaultTreeAdapterMap['node'];

/** Attributes that are read or heard. */
const SPOKEN = [
  'alt',
  'aria-label',
  'aria-roledescription',
  'placeholder',
  'title',
  'content',
  'data-said',
  'data-aloud',
];
/** What is no text for a reader: code, addresses to copy, the site's own data. */
const SILENT = new Set(['script', 'style', 'code', 'pre', 'svg']);

interface Attributed {
  readonly attrs: readonly { readonly name: string; readonly value: string }[];
  readonly tagName: string;
}

const attribute = (node: Attributed, name: string) => node.attrs.find((one) => one.name === name)?.value;

/** Parts of a sentence: a text goes on through them. */
const INLINE = new Set(['a', 'b', 'i', 'em', 'strong', 'span', 'time', 'bdi', 'small', 'cite']);
// Of Unicode's private use area: no text has them.
const BLOCK_END = '\ue000';
const OUT = '\ue001';

/** What is read and heard of an English page: what names another language is content. Blocks end with a mark; attributes are blocks. */
function textOf(node: Node): string {
  if (node.nodeName === '#text') return 'value' in node ? node.value : '';
  const inner = () => ('childNodes' in node ? node.childNodes.map(textOf).join('') : '');
  if (!('attrs' in node)) return inner();
  if (SILENT.has(node.tagName) || (attribute(node, 'lang') ?? 'en') !== 'en') return ' ';
  const named = attribute(node, 'name') ?? attribute(node, 'property') ?? '';
  const isTechnical = node.tagName === 'meta' && !['description', 'og:title', 'og:description'].includes(named);
  const spoken = isTechnical ? [] : SPOKEN.flatMap((name) => attribute(node, name) ?? []);
  // Before the element: an attribute must not fall into the middle of a sentence.
  const own = INLINE.has(node.tagName) ? inner() : BLOCK_END + inner() + BLOCK_END;
  return spoken.length === 0 ? own : `${own}${INLINE.has(node.tagName) ? '' : BLOCK_END + spoken.join(BLOCK_END)}`;
}

/** What is left of a text when everything in ⟦ ⟧ is taken out, innermost first: placeholders stand within. */
function leftOf(text: string): string[] {
  let rest = text;
  for (let before = ''; before !== rest; ) {
    before = rest;
    rest = rest.replace(/\u27e6[^\u27e6\u27e7]*\u27e7/g, OUT);
  }
  // Addresses are put together from parts: "Exhibition Centre WeeGee, Ahertajantie 5, 02100 Espoo".
  return rest
    .split(/[\ue000\ue001,;]|\b\d[\d–-]*\b/)
    .map((part) => part.replace(/\s+/g, ' ').replace(/^[\s.:;–()·!?-]+|[\s.:;–()·!?-]+$/g, ''));
}

/** Addresses, hosts and names of formats. */
const TECHNICAL = /^(?:JSON|CSV|JSON Schema)$|^(?:https?:\/\/|webcal:|[\w.-]+@|[\w-]+(?:\.[\w-]+)+(?:\/|$))/;

const flat = (text: string) =>
  text
    .replace(/[*_`[\]"'”\\]|\]\([^)]*\)/g, '')
    .replace(/\s+/g, ' ')
    .toLowerCase();
const NAMES = new Intl.DisplayNames(['en'], { type: 'language' });

/** Words on an English page that are neither in a table of texts nor in the content. */
function hardTexts(html: string, isKnown: (text: string) => boolean): string[] {
  return leftOf(textOf(parse(html))).filter(
    (left) => /\p{L}{2}/u.test(left) && !TECHNICAL.test(left) && !isKnown(left),
  );
}

test('words that stand in the code are seen: in a paragraph, in a sentence with a link, in an attribute', () => {
  const page = (main: string) => `<html lang="en"><title>\u27e6x\u27e7</title><main>${main}</main></html>`;
  const hard = (main: string) => hardTexts(page(main), () => false);
  expect(
    hard('<p>\u27e6Ask \u27e6by phone on <a href="tel:1">1</a>\u27e7.\u27e7</p><p lang="fi">Suomeksi</p>'),
  ).toEqual([]);
  expect(hard('<p>\u27e6Ask\u27e7 or write</p>')).toEqual(['or write']);
  expect(hard('<p><a href="/">Buy now</a></p>')).toEqual(['Buy now']);
  expect(hard('<button aria-label="Close">\u27e6x\u27e7</button>')).toEqual(['Close']);
});

test('an English page says nothing that is neither in the tables of texts nor in the content', () => {
  const content = ['content', '.cache/example-season'].flatMap((root) =>
    listFiles(root)
      .filter((file) => /\.(?:md|ya?ml)$/.test(file))
      .map((file) => `${root}/${file}`),
  );
  expect(content.length).toBeGreaterThan(300);
  const known = flat(content.map((file) => readFileSync(file, 'utf8').replace(/\]\([^)]*\)/g, '')).join('\n'));
  const languages = ['fi', 'sv', 'en', 'se', 'ru', 'ar', 'so', 'et', 'uk'].map(
    (tag) => NAMES.of(tag)?.toLowerCase() ?? '',
  );
  const isKnown = (text: string) =>
    known.includes(flat(text).trim()) || languages.some((name) => text.toLowerCase() === name);
  const pages = readPages(builtSite(PSEUDO_SITE)).filter(({ path }) => path.startsWith('/en/'));
  expect(pages.length).toBeGreaterThan(300);
  const hard = new Map<string, string>();
  let marked = 0;
  for (const { path, html } of pages) {
    marked += html.split('\u27e6').length - 1;
    for (const text of hardTexts(html, isKnown)) if (!hard.has(text)) hard.set(text, path);
  }
  expect(marked).toBeGreaterThan(10_000);
  expect([...hard].map(([text, path]) => `${path}: ${text}`).slice(0, 40)).toEqual([]);
});
