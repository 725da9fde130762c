import { mkdirSync, writeFileSync } from 'node:fs';

/** One measured figure, and the bar it was measured against. */
export interface Figure {
  /** What was counted or measured, with its unit. */
  readonly what: string;
  readonly value: number | string;
  /** What it should be, in words: `0`, `≥ 90 %`. */
  readonly bar?: string;
  /** Whether the bar is reached; absent where there is no bar. */
  readonly holds?: boolean;
}

/** All figures of one suite of tests, as they lie on disk. */
export interface SuiteFigures {
  readonly suite: string;
  readonly rows: readonly Figure[];
}

/** Where suites leave their figures for `npm run report`: one JSON file a suite. */
export const FIGURES_FOLDER = '.cache/report';

/**
 * Leaves the figures of a suite for the report, in place of its earlier ones. It judges nothing: the test that counted
 * must also expect.
 *
 * @param suite name of the file: lower-case letters, digits and dashes
 * @throws Error when the name is no file name, or when there is nothing to report
 */
export function reportFigures(suite: string, rows: readonly Figure[]): void {
  if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(suite)) throw new Error(`"${suite}" is no name for a suite`);
  if (rows.length === 0) throw new Error(`The suite "${suite}" reports no figures`);
  const figures: SuiteFigures = { suite, rows };
  mkdirSync(FIGURES_FOLDER, { recursive: true });
  writeFileSync(`${FIGURES_FOLDER}/${suite}.json`, `${JSON.stringify(figures, undefined, 2)}\n`);
}
