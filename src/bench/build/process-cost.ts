import { mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { watchChildrenMemory } from './children-memory.ts';

/** What a process used, with those that it started. */
export interface ProcessCost {
  /** User and system together; more than the wall clock where several cores work. */
  readonly cpuMs: number;
  /** Of all of them at the same time, looked at several times a second; at least the peak of each as the system counts it. */
  readonly peakMb: number;
}

const USAGE = fileURLToPath(new URL('./report-usage.mjs', import.meta.url));

/**
 * Lets Node processes tell what they used: start them with `env`, and ask `read` when all have ended. From now on until then nothing
 * else may be started.
 *
 * @param heapMb how large the heap of each may grow: with more at hand Node puts off tidying up, and the peak says nothing
 */
export function processCost(
  folder: string,
  heapMb: number,
): {
  readonly env: Readonly<Record<string, string>>;
  read(): ProcessCost;
  /** Ends the watching of whoever is not asked. */
  stop(): void;
} {
  const usages = path.resolve(folder, 'usage');
  rmSync(usages, { recursive: true, force: true });
  mkdirSync(usages, { recursive: true });
  const stopWatching = watchChildrenMemory();
  return {
    env: { NODE_OPTIONS: `--import=${USAGE} --max-old-space-size=${heapMb}`, KAIKU_USAGE_FOLDER: usages },
    stop: () => void stopWatching(),
    read() {
      const told = readdirSync(usages).map(
        (file) => JSON.parse(readFileSync(path.join(usages, file), 'utf8')) as { peakKib: number; cpuMs: number },
      );
      if (told.length === 0) throw new Error('No process told what it used');
      const peakKib = Math.max(stopWatching(), ...told.map((one) => one.peakKib));
      return { cpuMs: told.reduce((sum, one) => sum + one.cpuMs, 0), peakMb: peakKib / 1024 };
    },
  };
}
