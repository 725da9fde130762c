import { parseArgs } from 'node:util';
import { BENCH_SITE } from '#bench/browser/open-bench.ts';

/** What every measuring of pages is told. */
export interface PageBenchOptions {
  readonly dist: string;
  readonly rounds: number;
  readonly json: boolean;
}

/** Reads them; nothing when the rounds are no whole number from 1. Unknown ones throw. */
export function pageBenchOptions(args: readonly string[]): PageBenchOptions | undefined {
  const { values } = parseArgs({
    args: [...args],
    options: {
      dist: { type: 'string', default: BENCH_SITE },
      rounds: { type: 'string', default: '5' },
      json: { type: 'boolean', default: false },
    },
  });
  const rounds = Number(values.rounds);
  return Number.isInteger(rounds) && rounds >= 1 ? { ...values, rounds } : undefined;
}
