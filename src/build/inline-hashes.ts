import { createHash } from 'node:crypto';
import type { PageReader } from './page-facts/page-reader.ts';
import type { SitePage } from './verify/built-site.ts';

/** CSP source expressions of all inline code of some pages, sorted, each once. */
export interface InlineHashes {
  readonly scripts: readonly string[];
  readonly styles: readonly string[];
}

/** Blocks of data, which a browser never runs and a policy does not ask about. */
const DATA_TYPES = /^(?:application\/(?:ld\+)?json|text\/plain)$/i;

/** `'sha256-…'` as in CSP Level 3, over the UTF-8 bytes exactly as they stand between the tags. */
function sourceExpression(code: string): string {
  return `'sha256-${createHash('sha256').update(code, 'utf8').digest('base64')}'`;
}

function read({ tags }: Pick<SitePage, 'tags'>): InlineHashes {
  const [scripts, styles] = [new Set<string>(), new Set<string>()];
  for (const { name, attributes, text } of tags) {
    if (name === 'style') styles.add(sourceExpression(text));
    const isInline = name === 'script' && attributes['src'] === undefined;
    if (isInline && !DATA_TYPES.test(attributes['type'] ?? '')) scripts.add(sourceExpression(text));
  }
  return { scripts: [...scripts].sort(), styles: [...styles].sort() };
}

/** The hashes that let a page's own inline scripts and styles run. */
export const INLINE_CODE: PageReader<InlineHashes> = { name: 'inline-code', read };

/** The hashes that let exactly these pages' own inline scripts and styles run. */
export function inlineHashes(pages: Iterable<InlineHashes>): InlineHashes {
  const [scripts, styles] = [new Set<string>(), new Set<string>()];
  for (const page of pages) {
    for (const hash of page.scripts) scripts.add(hash);
    for (const hash of page.styles) styles.add(hash);
  }
  return { scripts: [...scripts].sort(), styles: [...styles].sort() };
}
