import type { RuleId, RuleParams } from '#i18n/strings/check.ts';

/** An error keeps a file out of the site; a warning is for the reader only. */
export type IssueLevel = 'error' | 'warning';

/** A place in a file, both counted from 1; columns in UTF-16 units, as editors count them. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** One problem of one file, without words: those come from the message table in the reader's language. */
export interface Issue extends Position {
  readonly rule: RuleId;
  readonly level: IssueLevel;
  /** Relative to the working directory, with `/`. */
  readonly file: string;
  /** Keys down to the culprit, joined by dots: `when.dates.0.start`; empty for the file itself. */
  readonly path: string;
  readonly params: RuleParams;
  /** Of an error that keeps out only the listing's picture: the listing itself is published without it. */
  readonly costs?: 'image';
}

/** Finds where in its file a piece of data stands; the deepest existing part of the path when the rest is missing. */
export type Locate = (path: readonly PropertyKey[], at?: 'key' | 'value') => Position;

interface IssueParts {
  readonly level?: IssueLevel;
  readonly path?: readonly PropertyKey[];
  readonly params?: RuleParams;
  readonly position?: Position;
  readonly costs?: Issue['costs'];
}

/** Puts an issue together; without a position it belongs to the file as a whole. */
export function makeIssue(file: string, rule: RuleId, parts: IssueParts = {}): Issue {
  const { level = 'error', path = [], params = {}, position = { line: 1, column: 1 }, costs } = parts;
  const place = { file, line: position.line, column: position.column, path: path.map(String).join('.') };
  return { rule, level, ...place, params, ...(costs && { costs }) };
}

/** Whether an issue keeps its file out of the site. */
export function keepsOut({ level, costs }: Issue): boolean {
  return level === 'error' && costs === undefined;
}
