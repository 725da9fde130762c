import { parseArgs } from 'node:util';
import { BENCH_SITE } from '#bench/browser/open-bench.ts';

/** What every measuring of pages is told. */
export interface PageBenchOptions {
  readonly dist: string;
  readonly rounds: number;
  readonly json: boolean;
  /** Only these kinds of pages. */
  readonly kinds?: readonly string[];
}

/** Reads them; nothing when the rounds are no whole number from 1. Unknown ones throw. */
export function pageBenchOptions(args: readonly string[]): PageBenchOptions | undefined {
  const { values } = parseArgs({
    args: [...args],
    options: {
      dist: { type: 'string', default: BENCH_SITE },
      rounds: { type: 'string', default: '5' },
      json: { type: 'boolean', default: false },
      kinds: { type: 'string' },
    },
  });
  const { kinds, ...own } = values;
  const rounds = Number(own.rounds);
  if (!Number.isInteger(rounds) || rounds < 1) return undefined;
  return { ...own, rounds, ...(kinds !== undefined && { kinds: kinds.split(',') }) };
}
