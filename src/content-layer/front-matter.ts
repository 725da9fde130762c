import type { RuleId } from '#i18n/strings/check.ts';

/** A Markdown file cut in two. Line numbers are those of the file, counted from 1. */
interface FrontMatter {
  readonly data: string;
  readonly dataLine: number;
  readonly body: string;
  readonly bodyLine: number;
}

const FENCE = /^---[ \t]*$/;

/** Cuts a Markdown file into the entries between two `---` lines and the text after them. */
export function splitFrontMatter(text: string): FrontMatter | { readonly rule: RuleId } {
  const lines = text.split('\n');
  if (!FENCE.test(lines[0] ?? '')) return { rule: 'front-matter-missing' };
  const end = lines.findIndex((line, index) => index > 0 && FENCE.test(line));
  if (end === -1) return { rule: 'front-matter-open' };
  return {
    data: lines.slice(1, end).join('\n'),
    dataLine: 2,
    body: lines.slice(end + 1).join('\n'),
    bodyLine: end + 2,
  };
}
