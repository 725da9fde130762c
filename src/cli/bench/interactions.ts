import { parseArgs } from 'node:util';
import { openBench } from '#bench/browser/open-bench.ts';
import { formatInteractions } from '#bench/interactions/format-interactions.ts';
import { measureInteractions } from '#bench/interactions/measure-interactions.ts';

const SLOWDOWNS = [4, 6];

/** `npm run bench -- interactions`. @returns false when it was asked wrongly */
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
  const { browser, origin, close } = await openBench(values.dist);
  try {
    const results = await measureInteractions(browser, origin, { rounds, slowdowns: SLOWDOWNS }, (done, of) => {
      if (done % 16 === 0 || done === of) console.error(`… ${done}/${of}`);
    });
    console.log(values.json ? JSON.stringify(results, null, 1) : formatInteractions(results));
  } finally {
    await close();
  }
  return true;
}
