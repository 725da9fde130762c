import type { Locale } from '#i18n/locales.ts';
import { CHECK_REPORT_STRINGS } from '#i18n/strings/check/report.ts';
import { translate } from '#i18n/strings.ts';
import type { DescribedIssue } from '../describe-issue.ts';
import { summaryLine } from './summary-line.ts';

/** The report for a person: `file:line:column`, what is wrong and what to do, file by file, and a last line of counts. */
export function textReport(issues: readonly DescribedIssue[], fileCount: number, locale: Locale): string {
  const t = translate(CHECK_REPORT_STRINGS, locale);
  const groups = Map.groupBy(issues, ({ file }) => file);
  const blocks = [...groups.values()].map((group) =>
    group
      .map(
        ({ file, line, column, level, message, fix }) =>
          `${file}:${line}:${column} ${t(level)}: ${message}\n    ${t('advice', { fix })}`,
      )
      .join('\n'),
  );
  return `${[...blocks, summaryLine(issues, fileCount, locale)].join('\n\n')}\n`;
}
