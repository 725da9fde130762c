import { findHiddenCharacter } from '#content-layer/schema/hidden-character.ts';
import { LIMITS } from '#content-layer/schema/limits.ts';
import { type Issue, makeIssue } from '../issue.ts';

/** The text of a content file in one form, or why it cannot be read. */
export type TextResult = { readonly text: string } | { readonly issues: readonly Issue[] };

const KIB = 1024;

/** Whether a file is too large to be looked into. @param size in bytes */
export function sizeIssues(file: string, size: number): Issue[] {
  if (size <= LIMITS.fileBytes) return [];
  return [makeIssue(file, 'file-large', { params: { size: Math.ceil(size / KIB), max: LIMITS.fileBytes / KIB } })];
}

/**
 * A file's text in one form: lines ended by `\n`, NFC. Refuses what is empty, and characters that nobody can see. The
 * same for a file on disk and for one that has not been written yet.
 */
export function judgeText(file: string, raw: string): TextResult {
  const text = raw.replace(/\r\n?/g, '\n').normalize('NFC');
  if (text.trim() === '') return { issues: [makeIssue(file, 'file-empty')] };
  const hidden = findHiddenCharacter(text);
  if (!hidden) return { text };
  const before = text.slice(0, hidden.index).split('\n');
  const position = { line: before.length, column: (before.at(-1) ?? '').length + 1 };
  return { issues: [makeIssue(file, 'hidden-character', { position, params: { code: hidden.code } })] };
}
