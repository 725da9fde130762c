import { parseArgs } from 'node:util';
import { BENCH_SITE, openBench } from '#bench/browser/open-bench.ts';
import { formatInteractions } from '#bench/interactions/format-interactions.ts';
import { type InteractionResult, measureInteractions } from '#bench/interactions/measure-interactions.ts';

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
  const results = await measureAnswers(values.dist, rounds);
  console.log(values.json ? JSON.stringify(results, null, 1) : formatInteractions(results));
  return true;
}
