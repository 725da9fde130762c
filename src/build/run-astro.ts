import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { stripVTControlCharacters } from 'node:util';
import { getHeapStatistics } from 'node:v8';

/** How a build went. */
export interface AstroRun {
  /** Exit code 0 and not one line of level ERROR or WARN that we do not know: Astro publishes some broken pages with exit code 0. */
  readonly ok: boolean;
  readonly errors: readonly string[];
}

export interface AstroRunOptions {
  /** Folder to build into, relative to the project's root. */
  readonly outDir: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Every line that Astro prints, without colours, as it comes. */
  onLine(line: string): void;
}

function astroCommand(): string {
  const manifest = createRequire(import.meta.url).resolve('astro/package.json');
  return path.join(path.dirname(manifest), 'bin/astro.mjs');
}

const MIB = 2 ** 20;

/**
 * What native code has freed goes back to the machine: glibc keeps a heap for each of many threads (sharp's own advice), and mimalloc,
 * in which the bundler works, keeps its pages. At 100 events 958 → 777 MB at the peak by the second, in the same time (tried by hand).
 */
const FRUGAL = { MALLOC_ARENA_MAX: '2', MIMALLOC_PURGE_DELAY: '0' } as const;

/**
 * Lets the main thread's heap grow to three quarters of what Node would allow it: the other threads of a build need the rest. Who sets
 * a limit is obeyed.
 */
function heapFlags({ NODE_OPTIONS = '' }: AstroRunOptions['env']): string[] {
  if (NODE_OPTIONS.includes('max-old-space-size')) return [];
  return [`--max-old-space-size=${Math.round((getHeapStatistics().heap_size_limit / MIB) * 0.75)}`];
}

/**
 * Runs `astro build` in a process of its own: its settings come from the environment, and a build that is stopped half-way
 * leaves nothing behind in this one.
 */
export function runAstro({ outDir, env, onLine }: AstroRunOptions): Promise<AstroRun> {
  const child = spawn(process.execPath, [...heapFlags(env), astroCommand(), 'build', '--outDir', outDir], {
    // Whatever the caller is busy with: with another NODE_ENV the scripts would name folders of this machine, and Astro takes
    // variables of the environment for those of `import.meta.env`, of which a test run sets some.
    env: {
      ...FRUGAL,
      ...env,
      NODE_ENV: 'production',
      DEV: undefined,
      PROD: undefined,
      MODE: undefined,
      SSR: undefined,
      ASTRO_TELEMETRY_DISABLED: '1',
      NO_COLOR: '1',
      FORCE_COLOR: undefined,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const stop = () => child.kill();
  process.once('exit', stop);
  const errors: string[] = [];
  for (const stream of [child.stdout, child.stderr]) {
    createInterface({ input: stream }).on('line', (coloured) => {
      const line = stripVTControlCharacters(coloured);
      if (isComplaint(line)) errors.push(line);
      onLine(line);
    });
  }
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => {
      process.off('exit', stop);
      resolve({ ok: code === 0 && errors.length === 0, errors });
    });
  });
}

/**
 * Warnings that stop nothing: our own, whose weight is known, each with its reason where it is given; and that a collection is
 * empty, which a catalogue may honestly be (`npm run build` asks about that itself, `src/cli/content-summary.ts`).
 */
const KNOWN_WARNINGS = /\[kaikutarjonta:|\[content\] The collection "[a-z]+" does not exist or is empty\./;

/** Whether a line complains of something that nobody has judged harmless. */
export function isComplaint(line: string): boolean {
  return line.includes('[ERROR]') || (line.includes('[WARN]') && !KNOWN_WARNINGS.test(line));
}

/**
 * Whether a line of Astro's tells that one more page was written: `  ├─ /kohteet/emma/index.html (+3ms)`. Names of pages that are
 * drawn at the same time stand before one another's times; each time ends a line.
 */
export function isPageLine(line: string): boolean {
  return /\(\+[\d.]+(?:ms|s|m)\)/.test(line);
}
