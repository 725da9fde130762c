import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** What a process used, itself and not its children. */
export interface ProcessCost {
  /** User and system together; more than the wall clock where several cores work. */
  readonly cpuMs: number;
  readonly peakMb: number;
}

const USAGE = fileURLToPath(new URL('./report-usage.mjs', import.meta.url));

/**
 * Lets a Node process tell what it used: start it with `env`, and ask `read` when it has ended.
 *
 * @param heapMb how large its heap may grow: with more at hand Node puts off tidying up, and the peak says nothing
 */
export function processCost(
  folder: string,
  heapMb: number,
): {
  readonly env: Readonly<Record<string, string>>;
  read(): ProcessCost;
} {
  mkdirSync(folder, { recursive: true });
  const file = path.resolve(folder, 'usage.json');
  rmSync(file, { force: true });
  return {
    env: { NODE_OPTIONS: `--import=${USAGE} --max-old-space-size=${heapMb}`, KAIKU_USAGE_FILE: file },
    read() {
      const { peakKib, cpuMs } = JSON.parse(readFileSync(file, 'utf8')) as { peakKib: number; cpuMs: number };
      return { cpuMs, peakMb: peakKib / 1024 };
    },
  };
}
