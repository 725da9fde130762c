import { parseArgs } from 'node:util';
import { formatRenewals } from '#bench/build/format-renewal.ts';
import { measureRenewal, type RenewalCost } from '#bench/build/measure-renewal.ts';
import { buildSettings, EXAMPLE_ROOT } from '#content-layer/build-settings.ts';
import { writeExampleSeason } from '../write-example-season.ts';

/** Brings seasons of each size up to date after one event has changed. */
export async function measureRenewals(sizes: readonly number[]): Promise<RenewalCost[]> {
  const settings = buildSettings(process.env);
  const costs: RenewalCost[] = [];
  for (const events of sizes) {
    console.error(`${events} events: a build, a change, and again`);
    await writeExampleSeason(settings, { events });
    costs.push(
      await measureRenewal(EXAMPLE_ROOT, events, { ...process.env, KAIKU_EXAMPLES: '1', KAIKU_TODAY: settings.today }),
    );
  }
  return costs;
}

/** `npm run bench -- renewal`. @returns false when it was asked wrongly */
export async function run(args: readonly string[]): Promise<boolean> {
  const { values } = parseArgs({ args: [...args], options: { events: { type: 'string', default: '1000' } } });
  const sizes = values.events.split(',').map(Number);
  if (!sizes.every((size) => Number.isInteger(size) && size > 0)) return false;
  const costs = await measureRenewals(sizes);
  console.log(formatRenewals(costs));
  return costs.every(({ differing }) => differing.length === 0);
}
