import { runNode } from './run-command.ts';
import { FAILED, PASSED, type Step } from './step.ts';

/** A command as a step: it counts as one check, passed when it exits with 0. */
export function commandStep(
  name: string,
  about: string,
  args: () => readonly string[],
  env: Readonly<Record<string, string>> = {},
): Step {
  return { name, about, run: async () => ((await runNode(args(), env)) === 0 ? PASSED : FAILED) };
}
