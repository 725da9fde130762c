import type { DescribedIssue } from '../describe-issue.ts';

const escapeText = (text: string) => text.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A');
const escapeValue = (text: string) => escapeText(text).replace(/:/g, '%3A').replace(/,/g, '%2C');

/** The report as workflow commands of GitHub Actions: each issue is shown beside its line in the pull request. */
export function githubReport(issues: readonly DescribedIssue[]): string {
  return issues
    .map(({ level, file, line, column, rule, message, fix }) => {
      const place = `file=${escapeValue(file)},line=${line},col=${column},title=${escapeValue(rule)}`;
      return `::${level} ${place}::${escapeText(`${message} ${fix}`)}\n`;
    })
    .join('');
}
