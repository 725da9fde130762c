import { parse } from 'parse5';

interface Node {
  readonly nodeName: string;
  readonly value?: string;
  readonly attrs?: readonly { readonly name: string; readonly value: string }[];
  readonly childNodes?: readonly Node[];
}

/** What a hand would write down of a page: headings, paragraphs, lists, links. */
const KEPT = new Set(['h1', 'h2', 'h3', 'h4', 'p', 'ul', 'ol', 'li', 'a', 'dl', 'dt', 'dd', 'address', 'time']);
const LEFT_OUT = new Set(['script', 'style', 'svg', 'template', 'noscript', 'button', 'form', 'head', '#comment']);
const STYLE = 'body{max-width:40em;margin:auto;padding:1em;font:1.1em/1.5 sans-serif}';

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

function bare({ nodeName, value, attrs, childNodes }: Node): string {
  if (nodeName === '#text') return escaped((value ?? '').replace(/\s+/g, ' '));
  if (LEFT_OUT.has(nodeName) || attrs?.some(({ name }) => name === 'hidden')) return '';
  const inside = (childNodes ?? []).map(bare).join('');
  if (!KEPT.has(nodeName)) return inside;
  const href = attrs?.find(({ name }) => name === 'href')?.value;
  return `<${nodeName}${href === undefined ? '' : ` href="${href.replaceAll('"', '&quot;')}"`}>${inside}</${nodeName}>`;
}

/**
 * The least page that says the same: every word that can be read on a page, its headings, lists and links, one line of
 * style, and nothing else. What a page is measured against.
 */
export function barePage(html: string): string {
  const body = bare(parse(html) as unknown as Node).trim();
  return `<!doctype html><html lang="fi"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>x</title><style>${STYLE}</style>${body}`;
}
