import { parseArgs } from 'node:util';
import { BENCH_SITE, openBench } from '#bench/browser/open-bench.ts';
import { formatWeights } from '#bench/weight/format-weights.ts';
import { measureWeights, type WeightResult } from '#bench/weight/measure-weights.ts';
import { heaviestPages } from '#bench/weight/page-sample.ts';
import { readBuiltSite } from '#build/verify/built-site.ts';

const SLOWDOWNS = [4, 6];

/** The heaviest page of each kind of a built site, on a slow line and phone. */
export async function measureSite(dist: string, rounds: number): Promise<WeightResult[]> {
  const { browser, close } = await openBench(dist);
  try {
    const pages = heaviestPages(readBuiltSite(dist).pages.values());
    return await measureWeights(browser, dist, pages, { rounds, slowdowns: SLOWDOWNS }, (done, of) =>
      console.error(`… ${done}/${of}`),
    );
  } finally {
    await close();
  }
}

/** `npm run bench -- weight`. @returns false when it was asked wrongly */
export async function run(args: readonly string[]): Promise<boolean> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      dist: { type: 'string', default: BENCH_SITE },
      rounds: { type: 'string', default: '5' },
      json: { type: 'boolean', default: false },
    },
  });
  const rounds = Number(values.rounds);
  if (!Number.isInteger(rounds) || rounds < 1) return false;
  const results = await measureSite(values.dist, rounds);
  console.log(values.json ? JSON.stringify(results, null, 1) : formatWeights(results));
  return true;
}
