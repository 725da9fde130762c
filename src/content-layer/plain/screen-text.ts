import { MOST_SENTENCES, MOST_WORDS, type PlainFinding, screenPlain } from '#i18n/plain/screen-plain.ts';
import type { RuleId, RuleParams } from '#i18n/strings/check.ts';
import { type Issue, makeIssue } from '../issue.ts';

/**
 * What makes a text in plain Finnish hard to read: warnings with the line on which it stands. Of Markdown each item of a list and each
 * heading is a paragraph of its own, and of a link its words are read.
 *
 * @param firstLine line of the file on which the text begins, from 1
 */
export function screenText(markdown: string, firstLine: number, file: string): Issue[] {
  const lines = markdown.split('\n');
  return paragraphsOf(lines).flatMap(({ text, at }) =>
    screenPlain(text).map((finding) => {
      const position = { line: firstLine + at, column: (lines[at]?.search(/\S/) ?? 0) + 1 };
      return makeIssue(file, RULES[finding.kind], { level: 'warning', params: paramsOf(finding), position });
    }),
  );
}

const RULES = {
  'long-sentence': 'plain-long-sentence',
  'long-paragraph': 'plain-long-paragraph',
  'hard-word': 'plain-hard-word',
} as const satisfies Record<PlainFinding['kind'], RuleId>;

function paramsOf(finding: PlainFinding): RuleParams {
  const { found } = finding;
  if (finding.kind === 'hard-word') return { found, twin: finding.twin };
  const isSentence = finding.kind === 'long-sentence';
  return isSentence
    ? { found, count: finding.words, max: MOST_WORDS }
    : { found, count: finding.sentences, max: MOST_SENTENCES };
}

const BLOCK_START = /^\s*(?:[-*]\s|\d+\.\s|#)/;

function paragraphsOf(lines: readonly string[]): { text: string; at: number }[] {
  const paragraphs: { text: string; at: number }[] = [];
  let isOpen = false;
  for (const [at, line] of lines.entries()) {
    const last = paragraphs.at(-1);
    if (line.trim() === '') isOpen = false;
    else if (isOpen && last && !BLOCK_START.test(line)) last.text += ` ${wordsOf(line)}`;
    else {
      paragraphs.push({ text: wordsOf(line), at });
      isOpen = !line.startsWith('#');
    }
  }
  return paragraphs;
}

const wordsOf = (line: string) =>
  line
    .replace(/^\s*(?:[-*]|\d+\.|#+)\s+/, '')
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/[*_]{1,2}(?=\S)|(?<=\S)[*_]{1,2}/g, '')
    .trim();
