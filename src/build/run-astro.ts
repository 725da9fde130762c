import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { stripVTControlCharacters } from 'node:util';
import { frugalProcess } from './frugal-process.ts';

/** How a build of Astro's went. */
export interface AstroRun {
  /** Exit code 0 and not one line of level ERROR or WARN that we do not know: Astro publishes some broken pages with exit code 0. */
  readonly ok: boolean;
  /** Every line that it printed, without colours. */
  readonly log: readonly string[];
}

export interface AstroRunOptions {
  /** Folder to build into, relative to the project's root. */
  readonly outDir: string;
  readonly env: Readonly<Record<string, string | undefined>>;
}

function astroCommand(): string {
  const manifest = createRequire(import.meta.url).resolve('astro/package.json');
  return path.join(path.dirname(manifest), 'bin/astro.mjs');
}

/**
 * Runs `astro build` in a process of its own: its settings come from the environment, and a build that is stopped half-way
 * leaves nothing behind in this one.
 */
export function runAstro({ outDir, env: own }: AstroRunOptions): Promise<AstroRun> {
  const { execArgv, env } = frugalProcess(own);
  const child = spawn(process.execPath, [...execArgv, astroCommand(), 'build', '--outDir', outDir], {
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const stop = () => child.kill();
  process.once('exit', stop);
  const log: string[] = [];
  for (const stream of [child.stdout, child.stderr])
    createInterface({ input: stream }).on('line', (coloured) => log.push(stripVTControlCharacters(coloured)));
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => {
      process.off('exit', stop);
      resolve({ ok: code === 0 && !log.some(isComplaint), log });
    });
  });
}

/** Warnings that stop nothing: that a collection is empty, since pages are made from the reading itself (`content-layer/astro-loader.ts`). */
const KNOWN_WARNINGS = /\[content\] The collection "[a-z]+" does not exist or is empty\./;

/** Whether a line complains of something that nobody has judged harmless. */
export function isComplaint(line: string): boolean {
  return line.includes('[ERROR]') || (line.includes('[WARN]') && !KNOWN_WARNINGS.test(line));
}
