import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { reportFigures } from '../support/report-figures.ts';
import { type Mutant, mutantsOf } from './mutants.ts';
import { TARGETS } from './targets.ts';

// npm run mutation [-- FILE…]: changes the guards of the content in every small way and sees whether a test notices.
const WORK = '.cache/mutation';
const LONGEST_MS = 60_000;
const wanted = process.argv.slice(2);

interface Job {
  readonly file: string;
  readonly tests: readonly string[];
  readonly source: string;
  readonly mutant: Mutant;
}

/** A copy of the project in which one worker changes files as it likes. */
function workshop(number: number): string {
  const dir = path.join(WORK, `worker-${number}`);
  rmSync(dir, { recursive: true, force: true });
  mkdirSync(dir, { recursive: true });
  for (const part of ['src', 'tests', 'content', 'docs', '.github'])
    cpSync(part, path.join(dir, part), { recursive: true, filter: (from) => !from.includes('node_modules') });
  for (const part of ['package.json', 'tsconfig.json', 'vitest.config.ts']) cpSync(part, path.join(dir, part));
  symlinkSync(path.resolve('node_modules'), path.join(dir, 'node_modules'));
  return dir;
}

function runTests(dir: string, tests: readonly string[]): Promise<boolean> {
  return new Promise((resolve) => {
    const args = [
      path.resolve('node_modules/vitest/vitest.mjs'),
      'run',
      '--project',
      'unit',
      '--bail',
      '1',
      '--no-file-parallelism',
      '--reporter',
      'dot',
      ...tests,
    ];
    const child = spawn(process.execPath, args, {
      cwd: dir,
      stdio: 'ignore',
      env: { ...process.env, KAIKU_FUZZ: '60' },
    });
    // A mutant that makes a loop endless is noticed too.
    const timer = setTimeout(() => child.kill('SIGKILL'), LONGEST_MS);
    child.on('close', (code) => {
      clearTimeout(timer);
      resolve(code === 0);
    });
  });
}

const jobs: Job[] = TARGETS.flatMap(({ files, tests }) =>
  files
    .filter((file) => wanted.length === 0 || wanted.includes(file))
    .flatMap((file) => {
      const source = readFileSync(file, 'utf8');
      return mutantsOf(source).map((mutant) => ({ file, tests, source, mutant }));
    }),
);
const survivors: Job[] = [];
let done = 0;
const queue = [...jobs];
await Promise.all(
  Array.from({ length: Math.max(1, availableParallelism()) }, async (_, number) => {
    const dir = workshop(number);
    for (let job = queue.shift(); job; job = queue.shift()) {
      const { from, to, replacement } = job.mutant;
      const place = path.join(dir, job.file);
      writeFileSync(place, job.source.slice(0, from) + replacement + job.source.slice(to));
      if (await runTests(dir, job.tests)) {
        survivors.push(job);
        process.stdout.write(
          `survives: ${job.file}:${job.mutant.line} ${job.mutant.original.slice(0, 60)} → ${replacement.slice(0, 60)}\n`,
        );
      }
      writeFileSync(place, job.source);
      done++;
      if (done % 25 === 0) process.stdout.write(`… ${done}/${jobs.length}, ${survivors.length} survive\n`);
    }
  }),
);
const killed = jobs.length - survivors.length;
const share = (100 * killed) / jobs.length;
process.stdout.write(`${killed} of ${jobs.length} mutants killed, ${share.toFixed(1)} %\n`);
reportFigures('mutation', [
  { what: 'mutants of the guards of the content', value: jobs.length },
  { what: 'of them killed, %', value: share.toFixed(1), bar: '≥ 90', holds: share >= 90 },
]);
