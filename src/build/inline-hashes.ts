import { createHash } from 'node:crypto';
import { scanHtml } from './html-scan.ts';

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

/** The hashes that let exactly these pages' own inline scripts and styles run. */
export function inlineHashes(pages: Iterable<string>): InlineHashes {
  const scripts = new Set<string>();
  const styles = new Set<string>();
  for (const html of pages) {
    for (const { name, attributes, text } of scanHtml(html)) {
      if (name === 'style') styles.add(sourceExpression(text));
      const isInline = name === 'script' && attributes['src'] === undefined;
      if (isInline && !DATA_TYPES.test(attributes['type'] ?? '')) scripts.add(sourceExpression(text));
    }
  }
  return { scripts: [...scripts].sort(), styles: [...styles].sort() };
}
