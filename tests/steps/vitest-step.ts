import { existsSync, readFileSync, rmSync } from 'node:fs';
import { commandOf, runNode } from './run-command.ts';
import type { Counts, Step } from './step.ts';

interface VitestReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly numTodoTests: number;
  readonly numFailedTestSuites: number;
  readonly success: boolean;
}

function countsOf(reportFile: string, exitCode: number): Counts {
  if (!existsSync(reportFile)) throw new Error(`Vitest wrote no ${reportFile}`);
  const report = JSON.parse(readFileSync(reportFile, 'utf8')) as VitestReport;
  const { numPassedTests: passed, numFailedTests: failed, numPendingTests, numTodoTests } = report;
  // A file that breaks before its first test has no failed test; an unhandled error has none either.
  const hidden = failed === 0 && (exitCode !== 0 || !report.success || passed === 0) ? 1 : 0;
  return { passed, failed: failed + hidden, skipped: numPendingTests + numTodoTests };
}

/** One of the projects of vitest.config.ts as a step; its counts are Vitest's own. */
export function vitestStep(project: string, about: string, needs: readonly string[] = []): Step {
  return {
    name: project,
    about,
    needs,
    async run() {
      const report = `.cache/test/${project}.json`;
      rmSync(report, { force: true });
      const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
      const code = await runNode([commandOf('vitest'), 'run', '--project', project, ...reporters]);
      return countsOf(report, code);
    },
  };
}
