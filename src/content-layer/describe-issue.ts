import type { CalendarProblemCode } from '#domain/calendar/calendar-problem.ts';
import type { OpeningHoursProblem } from '#domain/opening-hours.ts';
import { calendarProblemText, openingHoursProblemText } from '#i18n/calendar-problem-text.ts';
import type { Locale } from '#i18n/locales.ts';
import { CHECK_STRINGS, type TableRuleId } from '#i18n/strings/check.ts';
import { type Translate, translate } from '#i18n/strings.ts';
import type { Issue, IssueLevel } from './issue.ts';

/** An issue in words. These keys are a fixed surface: `npm run check -- --format json` prints them. */
export interface DescribedIssue {
  readonly rule: string;
  readonly level: IssueLevel;
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly path: string;
  /** What is wrong, what was read, what is allowed. */
  readonly message: string;
  /** What to do. */
  readonly fix: string;
}

const CALENDAR = 'calendar-';

/** Says an issue in a reader's language. */
export function describeIssue(issue: Issue, locale: Locale): DescribedIssue {
  const { rule, level, file, line, column, path, params } = issue;
  const t = translate(CHECK_STRINGS, locale);
  const suggestion = params['suggestion'];
  const { message, fix } = wordsOf(issue, locale, t);
  const advice = suggestion === undefined ? fix : `${t('did-you-mean', { suggestion })} ${fix}`;
  return { rule, level, file, line, column, path, message, fix: advice };
}

function wordsOf({ rule, params }: Issue, locale: Locale, t: Translate<typeof CHECK_STRINGS>) {
  if (rule === 'opening-hours') {
    const problem = { code: params['code'], text: params['text'] } as OpeningHoursProblem;
    return openingHoursProblemText(problem, locale);
  }
  if (rule.startsWith(CALENDAR)) {
    const code = rule.slice(CALENDAR.length) as CalendarProblemCode;
    return calendarProblemText({ code, path: [], values: params }, locale);
  }
  const key = rule as TableRuleId;
  return { message: t(key, params), fix: t(`${key}.fix`, params) };
}
