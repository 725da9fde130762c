import { expect, test } from 'vitest';
import { runSteps } from '../steps/run-steps.ts';
import { FAILED, PASSED, type Step } from '../steps/step.ts';

const step = (name: string, run: Step['run'], needs: readonly string[] = []): Step => ({ name, about: '', needs, run });

test('adds up all steps, goes on after a failure, and ends with the sum alone on a line', async () => {
  const lines: string[] = [];
  const counts = await runSteps(
    [
      step('lint', async () => FAILED),
      step('unit', async () => ({ passed: 10, failed: 0, skipped: 2 })),
      step('build', async () => FAILED),
      step('site', async () => PASSED, ['build']),
      step('types', async () => PASSED),
    ],
    (line) => lines.push(line),
  );
  expect(counts).toEqual({ passed: 11, failed: 2, skipped: 3 });
  expect(lines.at(-1)?.trim()).toBe('11 passed, 2 failed, 3 skipped');
  expect(lines).toContain('skipped, because build failed');
  const closing = lines.filter((line) => /^\d+ passed, \d+ failed(?:, \d+ skipped)?$/m.test(line));
  expect(closing).toHaveLength(1);
});

test('a step that throws has failed', async () => {
  const broken = step('unit', () => Promise.reject(new Error('planted by the test: a step that throws')));
  expect(await runSteps([broken], () => undefined)).toEqual(FAILED);
});
