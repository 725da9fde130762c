import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** What a process used, itself and not its children. */
export interface ProcessCost {
  /** User and system together; more than the wall clock where several cores work. */
  readonly cpuMs: number;
  readonly peakMb: number;
}

/** As on a machine of 2 GB: with more at hand Node puts off tidying up, and the peak says nothing. */
const HEAP_MB = 1536;
const USAGE = fileURLToPath(new URL('./report-usage.mjs', import.meta.url));

/** Lets a Node process tell what it used: start it with `env`, and ask `read` when it has ended. */
export function processCost(folder: string): {
  readonly env: Readonly<Record<string, string>>;
  read(): ProcessCost;
} {
  mkdirSync(folder, { recursive: true });
  const file = path.resolve(folder, 'usage.json');
  rmSync(file, { force: true });
  return {
    env: { NODE_OPTIONS: `--import=${USAGE} --max-old-space-size=${HEAP_MB}`, KAIKU_USAGE_FILE: file },
    read() {
      const { peakKib, cpuMs } = JSON.parse(readFileSync(file, 'utf8')) as { peakKib: number; cpuMs: number };
      return { cpuMs, peakMb: peakKib / 1024 };
    },
  };
}
