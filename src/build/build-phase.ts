import { isPageLine } from './run-astro.ts';

/**
 * What a build is busy with: reading and judging the content, bundling the code, drawing pages, making what is made of all of
 * them (search, pictures, what can be taken along, headers), or verifying all that was written.
 */
export type BuildPhase = 'reading' | 'bundling' | 'pages' | 'indexing' | 'verifying';

/** Step that verifies, by the name it logs under. */
export const VERIFY = 'kaikutarjonta:verify';

/** Where a build is after a line of its log, by where it was before. */
export function phaseOf(line: string, before: BuildPhase): BuildPhase {
  if (isPageLine(line)) return 'pages';
  if (line.includes(`[${VERIFY}]`)) return 'verifying';
  if (before === 'pages' && line.includes('✓ Completed')) return 'indexing';
  return before === 'reading' && line.includes('[content] Synced') ? 'bundling' : before;
}
