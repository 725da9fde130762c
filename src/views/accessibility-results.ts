import type { CivilDate } from '#domain/civil-date.ts';
import { toDayNumber } from '#domain/civil-date.ts';
import { formatDate } from '#i18n/dates.ts';
import { ACCESSIBILITY_RESULT_STRINGS } from '#i18n/strings/accessibility-results.ts';
import { translate } from '#i18n/strings.ts';
import results from './accessibility-results.json' with { type: 'json' };
import type { ViewContext } from './view-context.ts';

/** What the last run of the tests found, as `npm run report -- --statement` writes it down. */
export interface AccessibilityResults {
  readonly date: CivilDate;
  /** Names with versions. */
  readonly tools: string;
  /** Pages that axe looked at, in all languages. */
  readonly pages: number;
  /** Kinds of pages that were read in each of the ways. */
  readonly kinds: number;
  /** Ways in which each kind of page was read: light, dark, forced colours … */
  readonly ways: number;
  readonly violations: number;
  /** Faults put into a page to try the tests, and how many in a hundred they caught. */
  readonly planted: number;
  readonly caught: number;
}

/** The parts of the accessibility statement that tests and settings write. */
export interface AccessibilityResultsView {
  readonly title: string;
  readonly sentences: readonly string[];
  /** Where to write when something does not work; without an address the sentence says so. */
  readonly feedback: { readonly title: string; readonly text: string; readonly address?: string };
}

/** The law wants a statement to be looked through at least once a year (306/2019; (EU) 2018/1523). Days. */
const LONGEST = 365;

/** Whether the results are too old to stand in a statement. */
export function isStatementOld(today: CivilDate, { date }: Pick<AccessibilityResults, 'date'> = results): boolean {
  return toDayNumber(today) - toDayNumber(date) > LONGEST;
}

/** The results in words, what was found like what was not. */
export function accessibilityResultsView(
  { t, locale, feedback: address }: Pick<ViewContext, 't' | 'locale' | 'feedback'>,
  last: AccessibilityResults = results,
): AccessibilityResultsView {
  const say = translate(ACCESSIBILITY_RESULT_STRINGS, locale);
  const { pages, kinds, ways, violations, planted, caught, tools } = last;
  return {
    title: say('results.title', { date: formatDate(last.date, t) }),
    sentences: [
      say('results.how'),
      say('results.looked', { pages, kinds, ways }),
      violations === 0 ? say('results.none') : say('results.found', { count: violations }),
      say('results.planted', { planted, caught }),
      say('results.tools', { tools }),
    ],
    feedback: {
      title: say('results.feedback.title'),
      text: say(address === undefined ? 'results.feedback.none' : 'results.feedback.mail'),
      ...(address !== undefined && { address }),
    },
  };
}
