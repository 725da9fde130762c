import { openBench } from '#bench/browser/open-bench.ts';
import { formatWeights } from '#bench/weight/format-weights.ts';
import { measureWeights, type WeightResult } from '#bench/weight/measure-weights.ts';
import { heaviestPages } from '#bench/weight/page-sample.ts';
import { readBuiltSite } from '#build/verify/built-site.ts';
import { SettingsError } from '#content-layer/settings-error.ts';
import { pageBenchOptions } from './page-bench-options.ts';

const SLOWDOWNS = [4, 6];

/**
 * The heaviest page of each kind of a built site, on a slow line and phone.
 *
 * @param kinds only these; all by default. Throws a SettingsError when there is none of one of them
 */
export async function measureSite(dist: string, rounds: number, kinds?: readonly string[]): Promise<WeightResult[]> {
  const { browser, close } = await openBench(dist);
  try {
    const all = heaviestPages(readBuiltSite(dist).pages.values());
    const unknown = kinds?.filter((kind) => !all.some((page) => page.kind === kind)) ?? [];
    if (unknown.length > 0)
      throw new SettingsError(
        `No page of the kind ${unknown.join(', ')}. There are: ${all.map(({ kind }) => kind).join(', ')}`,
      );
    const pages = all.filter(({ kind }) => kinds?.includes(kind) ?? true);
    return await measureWeights(browser, dist, pages, { rounds, slowdowns: SLOWDOWNS }, (done, of) =>
      console.error(`… ${done}/${of}`),
    );
  } finally {
    await close();
  }
}

/** `npm run bench -- weight`. @returns false when it was asked wrongly */
export async function run(args: readonly string[]): Promise<boolean> {
  const options = pageBenchOptions(args);
  if (options === undefined) return false;
  const results = await measureSite(options.dist, options.rounds, options.kinds);
  console.log(options.json ? JSON.stringify(results, null, 1) : formatWeights(results));
  return true;
}
