import type { Clock } from '#domain/clock.ts';
import type { RuleId, RuleParams } from '#i18n/strings/check.ts';
import type { ContentSet } from '../content-set.ts';
import type { Entry } from '../entry.ts';
import { type Issue, type IssueLevel, makeIssue } from '../issue.ts';

/** A question that one file alone cannot answer. Rules are independent of each other and of their order. */
export type Rule = (set: ContentSet, clock: Clock) => Issue[];

/** An issue at a piece of data of an entry. */
export function issueAt(
  entry: Pick<Entry, 'file' | 'locate'>,
  rule: RuleId,
  path: readonly PropertyKey[],
  params: RuleParams = {},
  level: IssueLevel = 'error',
): Issue {
  return makeIssue(entry.file, rule, { level, path, params, position: entry.locate(path) });
}
