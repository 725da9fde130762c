import type { BuildPhase } from './build-phase.ts';
import type { BuiltFiles } from './built-files.ts';
import type { FinishingStep } from './finishing-step.ts';

/**
 * Does what comes after the pages, one step after another. What stood there and belongs to nobody is gone before the check.
 *
 * @param onPhase called as the steps go on
 * @param onLine called with every line of theirs: `[search-index] fi: 274 listings, 3 files`
 * @returns what is worth a word and stops nothing. Throws what a step throws
 */
export async function finishSite(
  steps: readonly FinishingStep[],
  files: BuiltFiles,
  onPhase?: (phase: BuildPhase) => void,
  onLine?: (line: string) => void,
): Promise<string[]> {
  const advice: string[] = [];
  for (const { name, isCheck, finish } of steps) {
    if (isCheck) files.removeRest();
    onPhase?.(isCheck ? 'verifying' : 'indexing');
    const info = (message: string) => onLine?.(`[${name}] ${message}`);
    const warn = (message: string) => {
      advice.push(message);
      info(message);
    };
    await finish(files, { info, warn });
  }
  return advice;
}
