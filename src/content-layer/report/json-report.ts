import type { DescribedIssue } from '../describe-issue.ts';

/** The report for programs: an array of issues and nothing else. Its keys are a fixed surface. */
export function jsonReport(issues: readonly DescribedIssue[]): string {
  return `${JSON.stringify(issues, null, 2)}\n`;
}
