import { parseArgs } from 'node:util';
import { formatBuilds } from '#bench/build/format-builds.ts';
import { type BuildCost, measureBuild } from '#bench/build/measure-build.ts';
import { buildSettings } from '#content-layer/build-settings.ts';
import { writeExampleSeason } from '../write-example-season.ts';

const PAGES_A_LINE = 1000;

/**
 * Builds a season of each size, one after another.
 *
 * @param withPeers whether other generators write the same pages in the same run
 */
export async function measureBuilds(sizes: readonly number[], withPeers: boolean): Promise<BuildCost[]> {
  const costs: BuildCost[] = [];
  for (const events of sizes) {
    console.error(`${events} events: the season`);
    await writeExampleSeason(buildSettings(process.env), { events });
    console.error(`${events} events: the build`);
    const cost = await measureBuild(events, { ...process.env, KAIKU_EXAMPLES: '1' }, withPeers, (phase, pages) => {
      if (phase === 'pages' && pages % PAGES_A_LINE === 0) console.error(`… ${pages} pages`);
    });
    costs.push(cost);
    for (const { name, wallMs, failure } of cost.peers)
      console.error(`${events} events: ${name} ${(wallMs / 1000).toFixed(1)} s${failure ? `: ${failure}` : ''}`);
    console.error(`${events} events: ${(cost.wallMs / 1000).toFixed(1)} s, ${cost.peakMb.toFixed(0)} MB`);
  }
  return costs;
}

/** `npm run bench -- build`. @returns false when it was asked wrongly */
export async function run(args: readonly string[]): Promise<boolean> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      events: { type: 'string', default: '100,1000,10000' },
      peers: { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
    },
  });
  const sizes = values.events.split(',').map(Number);
  if (!sizes.every((size) => Number.isInteger(size) && size > 0)) return false;
  const costs = await measureBuilds(sizes, values.peers);
  console.log(values.json ? JSON.stringify(costs, null, 1) : formatBuilds(costs));
  return true;
}
