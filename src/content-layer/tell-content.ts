import { DEFAULT_LOCALE } from '#i18n/locales.ts';
import { CHECK_REPORT_STRINGS } from '#i18n/strings/check/report.ts';
import { translate } from '#i18n/strings.ts';
import { describeIssue } from './describe-issue.ts';
import type { Content } from './read-content.ts';

/** Tells the conservation line, and every file that stays out with its reasons, in Finnish. */
export function tellContent(
  { counts, issues }: Content,
  log: { info(message: string): void; warn(message: string): void },
): void {
  const out = new Set(issues.filter(({ level, rule }) => level === 'error' || rule === 'parent-quarantined'));
  for (const issue of out) {
    const { file, line, column, message } = describeIssue(issue, DEFAULT_LOCALE);
    log.warn(`${file}:${line}:${column} ${message}`);
  }
  log.info(translate(CHECK_REPORT_STRINGS, DEFAULT_LOCALE)('conservation', { ...counts }));
}
