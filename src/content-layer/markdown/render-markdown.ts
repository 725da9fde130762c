import { sanitize } from 'hast-util-sanitize';
import { toHtml } from 'hast-util-to-html';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { toHast } from 'mdast-util-to-hast';
import type { SafeHtml } from '#domain/event.ts';
import { judgeMarkdown, MAX_NESTING, type MarkdownFault } from './judge-markdown.ts';
import type { MarkdownProfile } from './markdown-profile.ts';
import type { MdastNode } from './mdast-node.ts';
import { ownLinkIn } from './own-link.ts';
import { SAFE_TAGS } from './safe-tags.ts';

type HastNode = ReturnType<typeof sanitize>;
/** A node of sanitised running text. */
export type SafeNode = Extract<HastNode, { type: 'element' | 'text' }>;

type Rendered =
  | { readonly ok: true; readonly body?: SafeHtml }
  | { readonly ok: false; readonly faults: readonly MarkdownFault[] };

/** A line that opens far more quotations or lists than are allowed: refused before the parser spends seconds on it. */
const DEEP_LINE = /^[ \t]*(?:(?:>|[-*+]|\d{1,9}[.)])[ \t]*){40}/;

type Tree =
  | { readonly ok: true; readonly nodes?: readonly SafeNode[] }
  | { readonly ok: false; readonly faults: readonly MarkdownFault[] };

/**
 * Running text in CommonMark to safe HTML: parsed, judged, and only when nothing was found made into HTML and
 * sanitised. No body at all when the text is empty.
 */
export function renderMarkdown(markdown: string, profile: MarkdownProfile): Rendered {
  const tree = safeNodes(markdown, profile);
  if (!tree.ok) return tree;
  return tree.nodes ? { ok: true, body: { html: toHtml([...tree.nodes]) } } : { ok: true };
}

/** The same before it is printed, for those who make elements of it: sanitising has been the last step. */
export function safeNodes(markdown: string, profile: MarkdownProfile): Tree {
  if (markdown.trim() === '') return { ok: true };
  const deep = markdown.split('\n').findIndex((line) => DEEP_LINE.test(line));
  if (deep !== -1) {
    return { ok: false, faults: [{ rule: 'markdown-deep', params: { max: MAX_NESTING }, line: deep + 1, column: 1 }] };
  }
  const tree = fromMarkdown(markdown);
  const faults = judgeMarkdown(tree, profile);
  if (faults.length > 0) return { ok: false, faults };
  if (profile.ownLinks) prefixOwnLinks(tree, profile.ownLinks);
  if (profile.emphasis) markEmphasis(tree, profile.emphasis);
  // A whole text is a root, before and after.
  const safe = sanitize(toHast(tree), SAFE_TAGS) as Extract<HastNode, { type: 'root' }>;
  return { ok: true, nodes: safe.children as SafeNode[] };
}

/** A screen reader is to speak these words in their own language (WCAG 3.1.2). */
function markEmphasis(node: MdastNode, lang: string): void {
  if (node.type === 'emphasis') node.data = { ...node.data, hProperties: { lang } };
  if ('children' in node) for (const child of node.children) markEmphasis(child, lang);
}

function prefixOwnLinks(node: MdastNode, language: NonNullable<MarkdownProfile['ownLinks']>): void {
  if (node.type === 'link' && node.url.startsWith('/')) node.url = ownLinkIn(node.url, language);
  if ('children' in node) for (const child of node.children) prefixOwnLinks(child, language);
}
