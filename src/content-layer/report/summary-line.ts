import type { Locale } from '#i18n/locales.ts';
import { CHECK_REPORT_STRINGS } from '#i18n/strings/check/report.ts';
import { translate } from '#i18n/strings.ts';
import type { DescribedIssue } from '../describe-issue.ts';
import { finnishElative } from './finnish-elative.ts';

/**
 * The last line of a report.
 *
 * @example summaryLine(issues, 63, 'fi') // => '2 virhettä 1 tiedostossa 63:sta, 5 huomautusta'
 */
export function summaryLine(
  issues: readonly Pick<DescribedIssue, 'level' | 'file'>[],
  fileCount: number,
  locale: Locale,
): string {
  const t = translate(CHECK_REPORT_STRINGS, locale);
  const errors = issues.filter(({ level }) => level === 'error');
  const warnings = t('warnings', { count: issues.length - errors.length });
  if (errors.length === 0) return `${t('no-errors', { count: fileCount })}, ${warnings}`;
  const bad = new Set(errors.map(({ file }) => file)).size;
  const inFiles = t('in-files', { bad, total: fileCount, ending: finnishElative(fileCount) });
  return `${t('errors', { count: errors.length })} ${inFiles}, ${warnings}`;
}
