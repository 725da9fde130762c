import { openBench } from '#bench/browser/open-bench.ts';
import { formatInteractions } from '#bench/interactions/format-interactions.ts';
import { type InteractionResult, measureInteractions } from '#bench/interactions/measure-interactions.ts';
import { pageBenchOptions } from './page-bench-options.ts';

const SLOWDOWNS = [4, 6];

/** What visitors do most on a built site, on a slow phone. */
export async function measureAnswers(dist: string, rounds: number): Promise<InteractionResult[]> {
  const { browser, origin, close } = await openBench(dist);
  try {
    return await measureInteractions(browser, origin, { rounds, slowdowns: SLOWDOWNS }, (done, of) => {
      if (done % 16 === 0 || done === of) console.error(`… ${done}/${of}`);
    });
  } finally {
    await close();
  }
}

/** `npm run bench -- interactions`. @returns false when it was asked wrongly */
export async function run(args: readonly string[]): Promise<boolean> {
  const options = pageBenchOptions(args);
  if (options === undefined || options.kinds) return false;
  const results = await measureAnswers(options.dist, options.rounds);
  console.log(options.json ? JSON.stringify(results, null, 1) : formatInteractions(results));
  return true;
}
