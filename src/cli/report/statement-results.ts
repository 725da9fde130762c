import type { AccessibilityResults } from '#views/accessibility-results.ts';
import type { ReportedSuite } from './format-figures.ts';

/** Light and dark are axe's; the other ways are told by their own suite. */
const AXE_WAYS = 2;

/**
 * Takes the figures of the accessibility suites together.
 *
 * @throws Error with the name of a suite or figure that the last run did not leave
 */
export function statementResults(suites: readonly ReportedSuite[]): Omit<AccessibilityResults, 'date' | 'tools'> {
  const figure = (name: string, start: string): number => {
    const row = suites.find(({ suite }) => suite === name)?.rows.find(({ what }) => what.startsWith(start));
    if (row === undefined)
      throw new Error(`The last run left no figure "${start}" of the suite "${name}": run npm test`);
    return Number(row.value);
  };
  return {
    pages: figure('accessibility-axe', 'pages'),
    kinds: figure('accessibility-modes', 'kinds of pages read in every way'),
    ways: figure('accessibility-modes', 'ways to read each') + AXE_WAYS,
    violations: figure('accessibility-axe', 'violations') + figure('accessibility-modes', 'violations'),
    planted: figure('planted-faults', 'accessibility faults planted'),
    caught: figure('planted-faults', 'of them caught'),
  };
}
