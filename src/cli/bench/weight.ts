import { parseArgs } from 'node:util';
import { openBench } from '#bench/browser/open-bench.ts';
import { formatWeights } from '#bench/weight/format-weights.ts';
import { measureWeights } from '#bench/weight/measure-weights.ts';
import { heaviestPages } from '#bench/weight/page-sample.ts';
import { readBuiltSite } from '#build/verify/built-site.ts';

const SLOWDOWNS = [4, 6];

/** `npm run bench -- weight`. @returns false when it was asked wrongly */
export async function run(args: readonly string[]): Promise<boolean> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      dist: { type: 'string', default: '.cache/test/example-site' },
      rounds: { type: 'string', default: '5' },
      json: { type: 'boolean', default: false },
    },
  });
  const rounds = Number(values.rounds);
  if (!Number.isInteger(rounds) || rounds < 1) return false;
  const { browser, close } = await openBench(values.dist);
  try {
    const pages = heaviestPages(readBuiltSite(values.dist).pages.values());
    const results = await measureWeights(browser, values.dist, pages, { rounds, slowdowns: SLOWDOWNS }, (done, of) =>
      console.error(`… ${done}/${of}`),
    );
    console.log(values.json ? JSON.stringify(results, null, 1) : formatWeights(results));
  } finally {
    await close();
  }
  return true;
}
