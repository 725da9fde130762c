import { createHash } from 'node:crypto';
import { type DefaultTreeAdapterTypes, parse } from 'parse5';

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

/** What the site itself is known to hold; all else is foreign. */
export interface KnownCode {
  /** `'sha256-…'` of inline scripts and styles. */
  readonly inline: ReadonlySet<string>;
  /** Values of `id` and `name`, digits apart. */
  readonly names: ReadonlySet<string>;
}

const NEVER = new Set([
  'iframe',
  'frame',
  'frameset',
  'object',
  'embed',
  'applet',
  'base',
  'marquee',
  'portal',
  'math',
  'foreignobject',
  'animate',
  'set',
  'noscript',
  'template',
  'video',
  'audio',
  'track',
  'dialog',
  'slot',
  'plaintext',
  'xmp',
  'noembed',
  'noframes',
  'listing',
  'bgsound',
  'image',
  'textarea',
]);
const SVG = new Set(['svg', 'path', 'circle', 'g', 'title', 'line', 'rect']);
const URLS = new Set([
  'href',
  'src',
  'action',
  'formaction',
  'xlink:href',
  'data',
  'poster',
  'background',
  'cite',
  'longdesc',
  'ping',
  'manifest',
  'srcset',
  'imagesrcset',
  'code',
  'codebase',
  'archive',
  'classid',
  'profile',
  'usemap',
  'icon',
]);
const LINKED = new Set(['http:', 'https:', 'mailto:', 'tel:', 'webcal:']);
const BASE = 'https://kaikutarjonta.example';
const NOBODY_SEES = /[\u202a-\u202e\u2066-\u2069\u200b\ufeff]|[\u{e0000}-\u{e007f}]/u;

/** A value of `id` or `name` as it is compared: numbers in it may differ. */
export const nameShape = (value: string): string => value.replace(/\d+/g, '0');

/** `'sha256-…'` of inline code, as in the policy. */
export const hashOf = (code: string): string => `'sha256-${createHash('sha256').update(code).digest('base64')}'`;

const textOf = (element: Element): string =>
  element.childNodes.map((child) => ('value' in child ? child.value : '')).join('');

/** All elements of a page, those inside templates too. */
export function* elementsOf(node: Node): Generator<Element> {
  if ('tagName' in node) yield node;
  if ('content' in node) yield* elementsOf(node.content as Node);
  if ('childNodes' in node) for (const child of node.childNodes) yield* elementsOf(child);
}

/**
 * Everything in a page that could run, load, send or overlay something that the site does not run, load, send or overlay by itself.
 * Knows nothing of how the page was made: an HTML5 parser and the WHATWG URL parser look at the result.
 */
export function dangersIn(html: string, known: KnownCode): string[] {
  const found: string[] = [];
  const document = parse(html);
  for (const element of elementsOf(document)) found.push(...dangersOf(element, known));
  if (NOBODY_SEES.test(html)) found.push('a character that nobody sees');
  return found;
}

function dangersOf(element: Element, known: KnownCode): string[] {
  const tag = element.tagName.toLowerCase();
  const attributes = new Map(
    element.attrs.map(({ name, prefix, value }) => [prefix ? `${prefix}:${name}` : name, value]),
  );
  const found: string[] = [];
  if (NEVER.has(tag) && !isFormField(tag, attributes)) found.push(`<${tag}>`);
  if (element.namespaceURI.endsWith('svg') && !SVG.has(tag)) found.push(`<${tag}> in a drawing`);
  if (tag === 'script' && !isOwnScript(element, attributes, known)) found.push('a script that is not ours');
  if (tag === 'style' && !known.inline.has(hashOf(textOf(element)))) found.push('a style that is not ours');
  if (tag === 'meta' && attributes.has('http-equiv')) found.push('meta http-equiv');
  if (tag === 'form' && new URL(attributes.get('action') ?? '', BASE).origin !== BASE)
    found.push('a form that sends elsewhere');
  for (const [name, value] of attributes) found.push(...attributeDangers(tag, name, value, attributes, known));
  return found;
}

/** The form for venues asks for long texts; anywhere else an open textarea swallows what follows. */
function isFormField(tag: string, attributes: ReadonlyMap<string, string>): boolean {
  return tag === 'textarea' && /^form-[a-zA-Z-]+$/.test(attributes.get('id') ?? '');
}

function isOwnScript(element: Element, attributes: ReadonlyMap<string, string>, known: KnownCode): boolean {
  const src = attributes.get('src');
  if (src !== undefined) return src.startsWith('/_astro/');
  if (/^application\/(?:ld\+)?json$/.test(attributes.get('type') ?? '')) return !/<\/?script/i.test(textOf(element));
  return known.inline.has(hashOf(textOf(element)));
}

function attributeDangers(
  tag: string,
  name: string,
  value: string,
  all: ReadonlyMap<string, string>,
  known: KnownCode,
): string[] {
  if (/^on/.test(name)) return [`the handler ${name}`];
  if (name === 'style') return ['a style attribute'];
  if (name === 'srcdoc') return ['srcdoc'];
  if ((name === 'id' || name === 'name') && tag !== 'meta' && !known.names.has(nameShape(value)))
    return [`a foreign ${name}`];
  if (name === 'target' && value !== '_self' && !leavesFrame(tag, value, all)) return ['a target'];
  if (!URLS.has(name)) return [];
  const urls = name.endsWith('srcset') ? value.split(',').map((part) => part.trim().split(/\s+/)[0] ?? '') : [value];
  return urls.flatMap((each) => urlDangers(tag, name, each, all));
}

/** Out of a frame on somebody else's site our own links lead to our own pages, beside that site. */
function leavesFrame(tag: string, value: string, all: ReadonlyMap<string, string>): boolean {
  const { origin } = new URL(all.get('href') ?? 'x:', BASE);
  return tag === 'a' && value === '_blank' && all.get('rel') === 'noopener' && origin === BASE;
}

function urlDangers(tag: string, name: string, value: string, all: ReadonlyMap<string, string>): string[] {
  if (!URL.canParse(value, BASE)) return [`${name} is no address`];
  const url = new URL(value, BASE);
  const isLink = name === 'href' && (tag === 'a' || tag === 'area');
  if (!LINKED.has(url.protocol)) return [`${name} with ${url.protocol}`];
  if (url.username !== '' || url.password !== '') return [`${name} with a user`];
  const names = tag === 'link' && /^(?:canonical|alternate|license)$/.test(all.get('rel') ?? '');
  if (isLink || names)
    return url.port === '' && !/^[\d.]+$|^\[|^localhost$/.test(url.hostname) ? [] : [`${name} to a machine`];
  return url.origin === BASE ? [] : [`${name} loads from ${url.host}`];
}

/** What a clean site holds. */
export function knownIn(pages: Iterable<string>): KnownCode {
  const inline = new Set<string>();
  const names = new Set<string>();
  for (const html of pages) {
    for (const element of elementsOf(parse(html))) {
      const { tagName, attrs } = element;
      if ((tagName === 'script' || tagName === 'style') && !attrs.some(({ name }) => name === 'src'))
        inline.add(hashOf(textOf(element)));
      for (const { name, value } of attrs) if (name === 'id' || name === 'name') names.add(nameShape(value));
    }
  }
  return { inline, names };
}
