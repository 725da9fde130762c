import { readFileSync } from 'node:fs';
import { type DefaultTreeAdapterMap, parse } from 'parse5';
import { listFiles } from '#build/read-pages.ts';

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

/** Words on an English page of the pseudo-locale that are neither in a table of texts nor known. */
export function hardTexts(html: string, isKnown: (text: string) => boolean): string[] {
  return leftOf(textOf(parse(html))).filter(
    (left) => /\p{L}{2}/u.test(left) && !TECHNICAL.test(left) && !isKnown(left),
  );
}

/** Whether words stand in the content, or are the name of a language. */
export function knownWords(): (text: string) => boolean {
  const content = ['content', '.cache/example-season'].flatMap((root) =>
    listFiles(root)
      .filter((file) => /\.(?:md|ya?ml)$/.test(file))
      .map((file) => `${root}/${file}`),
  );
  if (content.length < 300) throw new Error('the content and the example season are not there');
  const known = flat(content.map((file) => readFileSync(file, 'utf8').replace(/\]\([^)]*\)/g, '')).join('\n'));
  const languages = ['fi', 'sv', 'en', 'se', 'ru', 'ar', 'so', 'et', 'uk'].map(
    (tag) => NAMES.of(tag)?.toLowerCase() ?? '',
  );
  return (text: string) => known.includes(flat(text).trim()) || languages.some((name) => text.toLowerCase() === name);
}
