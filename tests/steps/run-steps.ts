import { type Counts, FAILED, SKIPPED, type Step, total } from './step.ts';

const seconds = (ms: number) => `${(ms / 1000).toFixed(1)} s`;

async function outcomeOf(step: Step): Promise<Counts> {
  try {
    return await step.run();
  } catch (error) {
    console.error(error);
    return FAILED;
  }
}

/**
 * Runs the steps one after another, each under its heading. A failing step does not stop the others; one that needs a
 * failed step is counted as skipped, with the reason. Ends with a table of times and the sum alone on the last line.
 *
 * @param beforeSum has its say between the table and the sum
 */
export async function runSteps(
  steps: readonly Step[],
  say: (line: string) => void = console.log,
  beforeSum: () => Promise<void> = async () => {},
): Promise<Counts> {
  const done = new Map<string, { counts: Counts; ms: number }>();
  for (const [index, step] of steps.entries()) {
    const broken = step.needs?.filter((name) => done.get(name) && done.get(name)?.counts.passed === 0) ?? [];
    say(`\n━━ ${index + 1}/${steps.length} ${step.name}: ${step.about}`);
    const begun = performance.now();
    if (broken.length > 0) say(`skipped, because ${broken.join(' and ')} failed`);
    const counts = broken.length > 0 ? SKIPPED : await outcomeOf(step);
    const ms = performance.now() - begun;
    done.set(step.name, { counts, ms });
    say(`━━ ${step.name}: ${counts.failed > 0 ? `${counts.failed} FAILED` : 'ok'}, ${seconds(ms)}`);
  }
  const sum = total([...done.values()].map(({ counts }) => counts));
  say('');
  for (const [name, { counts, ms }] of done) {
    const mark = counts.failed > 0 ? '✗' : counts.passed > 0 ? '✓' : '–';
    say(
      `${mark} ${name.padEnd(12)} ${seconds(ms).padStart(8)}  ${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped,`,
    );
  }
  say('');
  await beforeSum();
  say(`\n${sum.passed} passed, ${sum.failed} failed, ${sum.skipped} skipped`);
  return sum;
}
