import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5';
import { EVENT_TEXT } from '#content-layer/markdown/markdown-profile.ts';
import { renderMarkdown } from '#content-layer/markdown/render-markdown.ts';
import { findWebAddressFault } from '#content-layer/schema/web-address.ts';
import { cleanText } from './clean-text.ts';

type Node = DefaultTreeAdapterTypes.ChildNode;

/** Everything in these is left out: no reader sees it. */
const UNSEEN = new Set([
  'script',
  'style',
  'head',
  'template',
  'noscript',
  'iframe',
  'object',
  'svg',
  'math',
  'textarea',
  'title',
]);
const BLOCKS = new Set(
  'p div section article header footer blockquote h1 h2 h3 h4 h5 h6 ul ol table tr dl dd dt figure address pre'.split(
    ' ',
  ),
);
/** Deeper than any honest text; parsers of hostile ones would run out of stack. */
const DEEPEST = 60;

/**
 * HTML, or plain text with empty lines, as Markdown that the content layer accepts: paragraphs, lists and secure links, no more.
 * What cannot be said so is said as plain text.
 */
export function htmlToMarkdown(html: string): string {
  const isHtml = /<[a-z!/][^>]*>|&[a-z#]/i.test(html);
  const blocks = isHtml
    ? blocksOf(parseFragment(html.slice(0, 100_000)).childNodes, 0)
    : html.split(/\n\s*\n/).map(plain);
  const text = blocks.filter(Boolean).join('\n\n');
  const rendered = renderMarkdown(text, EVENT_TEXT);
  return rendered.ok ? text : plain(textOf(parseFragment(html.slice(0, 100_000)).childNodes, 0));
}

/** HTML as one line of plain text. */
export function htmlToText(html: string): string {
  return cleanText(
    /<[a-z!/][^>]*>|&[a-z#]/i.test(html) ? textOf(parseFragment(html.slice(0, 100_000)).childNodes, 0) : html,
  );
}

function blocksOf(nodes: readonly Node[], depth: number): string[] {
  const blocks: string[] = [];
  let line: Node[] = [];
  const flush = () => {
    const text = inline(line, depth);
    if (text !== '') blocks.push(text);
    line = [];
  };
  for (const node of nodes) {
    if ('tagName' in node && BLOCKS.has(node.tagName) && depth < DEEPEST) {
      flush();
      if (node.tagName === 'ul' || node.tagName === 'ol')
        blocks.push(list(node.childNodes, node.tagName === 'ol', depth + 1));
      else blocks.push(...blocksOf(node.childNodes, depth + 1));
    } else line.push(node);
  }
  flush();
  return blocks;
}

function list(items: readonly Node[], isOrdered: boolean, depth: number): string {
  const texts = items.flatMap((item) =>
    'tagName' in item && item.tagName === 'li' ? [inline(item.childNodes, depth)] : [],
  );
  return texts
    .filter(Boolean)
    .map((text, at) => `${isOrdered ? `${at + 1}.` : '-'} ${text}`)
    .join('\n');
}

function inline(nodes: readonly Node[], depth: number): string {
  const parts = nodes.map((node) => {
    if ('value' in node) return escaped(node.value);
    if (!('tagName' in node) || UNSEEN.has(node.tagName)) return '';
    if (node.tagName === 'br') return ' ';
    const inner = depth < DEEPEST ? inline(node.childNodes, depth + 1) : '';
    const href = node.tagName === 'a' ? node.attrs.find(({ name }) => name === 'href')?.value : undefined;
    return href && inner && findWebAddressFault(href) === undefined ? `[${inner}](${new URL(href).href})` : inner;
  });
  return parts.join('').replace(/\s+/g, ' ').trim();
}

function textOf(nodes: readonly Node[], depth: number): string {
  return nodes
    .map((node) => {
      if ('value' in node) return node.value;
      if (!('tagName' in node) || UNSEEN.has(node.tagName) || depth > DEEPEST) return ' ';
      const inner = textOf(node.childNodes, depth + 1);
      return BLOCKS.has(node.tagName) || node.tagName === 'br' || node.tagName === 'li' ? ` ${inner} ` : inner;
    })
    .join('');
}

const plain = (text: string): string => escaped(text).trim();

/** Marks that Markdown would take for its own. */
function escaped(text: string): string {
  const clean = cleanText(` ${text} `.replace(/^ | $/g, ''));
  const spaced = (/^\s/.test(text) ? ' ' : '') + clean + (/\s$/.test(text) && clean !== '' ? ' ' : '');
  return spaced
    .replace(/[\\`*_[\]<>&]/g, '\\$&')
    .replace(/^(\s*)([#+-]|\d+[.)])(?=\s|$)/, '$1\\$2')
    .replace(/^(\s*)(-{3,}|={3,})/, '$1\\$2');
}
