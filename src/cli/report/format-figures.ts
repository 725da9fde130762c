/** One measured figure as a suite of tests leaves it (tests/support/report-figures.ts). */
export interface ReportedFigure {
  readonly what: string;
  readonly value: number | string;
  readonly bar?: string;
  readonly holds?: boolean;
}

/** The figures of one suite. */
export interface ReportedSuite {
  readonly suite: string;
  readonly rows: readonly ReportedFigure[];
}

/** Suites that a whole run of the tests leaves figures of: one that is missing was not run. */
export const EXPECTED_SUITES: readonly string[] = [
  'faults',
  'fuzz',
  'form',
  'hostile-sinks',
  'hostile-escapes',
  'hostile-oracle',
  'hostile-site',
  'hostile-browser-policy-off',
  'hostile-browser',
  'hostile-address',
  'determinism-0',
  'determinism-1',
  'determinism-2',
  'determinism-3',
  'pictures',
  'feeds',
  'equality',
  'structured-data-season',
  'structured-data-hostile',
  'sharing',
  'shortlist-link',
  'screen',
  'own-checks',
  'planted-faults',
  'accessibility-axe',
  'accessibility-modes',
  'plain-season',
  'plain-content',
  'release',
  'finder-weight',
];

const cell = (text: string | number | undefined): string => String(text ?? '').replaceAll('|', '\\|');

/** One Markdown table of all figures, suites in the order of `EXPECTED_SUITES`, then the others by name. */
export function formatFigures(suites: readonly ReportedSuite[]): string {
  const rank = ({ suite }: ReportedSuite) => {
    const at = EXPECTED_SUITES.indexOf(suite);
    return at === -1 ? EXPECTED_SUITES.length : at;
  };
  const sorted = suites.toSorted((a, b) => rank(a) - rank(b) || (a.suite < b.suite ? -1 : 1));
  const missing = EXPECTED_SUITES.filter((name) => !suites.some(({ suite }) => suite === name));
  return [
    '| suite | what | figure | bar | holds |',
    '|---|---|---|---|---|',
    ...sorted.flatMap(({ suite, rows }) =>
      rows.map(({ what, value, bar, holds }) => {
        const verdict = holds === undefined ? '' : holds ? 'yes' : '**NO**';
        return `| ${[suite, what, value, bar, verdict].map(cell).join(' | ')} |`;
      }),
    ),
    ...missing.map((name) => `| ${name} | not run | | | |`),
    '',
  ].join('\n');
}

/** Figures that miss their bar. */
export function missedBars(suites: readonly ReportedSuite[]): ReportedFigure[] {
  return suites.flatMap(({ rows }) => rows.filter(({ holds }) => holds === false));
}
