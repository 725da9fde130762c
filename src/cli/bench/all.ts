import { readFileSync, writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { parseArgs } from 'node:util';
import { BENCH_SITE, LARGE_BENCH_SITE, openBench, requireSite } from '#bench/browser/open-bench.ts';
import { formatBuilds } from '#bench/build/format-builds.ts';
import { formatRenewals } from '#bench/build/format-renewal.ts';
import { growthPlot } from '#bench/build/growth-plot.ts';
import { formatInteractions } from '#bench/interactions/format-interactions.ts';
import { formatSearchCosts } from '#bench/search/first-query.ts';
import { formatWeights } from '#bench/weight/format-weights.ts';
import { buildSettings } from '#content-layer/build-settings.ts';
import { measureBuilds } from './build.ts';
import { measureAnswers } from './interactions.ts';
import { measureRenewals } from './renewal.ts';
import { measureSearch } from './search.ts';
import { measureSite } from './weight.ts';

const REPORT = 'docs/benchmarks.md';
const PLOT = 'docs/growth.svg';
/** Events of the site that is brought up to date after a change. */
const RENEWED = 1000;

/** `npm run bench -- all`: everything in one go, written to `docs/benchmarks.md`. @returns false when it was asked wrongly */
export async function run(args: readonly string[]): Promise<boolean> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      events: { type: 'string', default: '100,1000,10000' },
      sizes: { type: 'string', default: '150,1000,10000' },
      rounds: { type: 'string', default: '5' },
    },
  });
  const [events, sizes] = [values.events, values.sizes].map((list) => list.split(',').map(Number));
  const rounds = Number(values.rounds);
  if (![...(events ?? []), ...(sizes ?? []), rounds].every((one) => Number.isInteger(one) && one > 0)) return false;
  // Told before anything is measured.
  for (const site of [BENCH_SITE, LARGE_BENCH_SITE]) requireSite(site);
  const machine = await machineLine();
  const weights = formatWeights(await measureSite(BENCH_SITE, rounds));
  const answers = formatInteractions(await measureAnswers(BENCH_SITE, rounds));
  const largeAnswers = formatInteractions(await measureAnswers(LARGE_BENCH_SITE, rounds));
  const search = formatSearchCosts(await measureSearch(sizes ?? [], 'content'));
  const renewals = formatRenewals(await measureRenewals([RENEWED]));
  const builds = await measureBuilds(events ?? [], true);
  writeFileSync(PLOT, growthPlot(builds));
  writeFileSync(
    REPORT,
    `# Benchmarks

Written by \`npm run bench -- all --events ${values.events} --sizes ${values.sizes} --rounds ${rounds}\` (the site for weight and answers: \`npm test -- build\`). Not to be edited by hand.

${machine}

Times are of this machine, which others share: only ratios within one run say anything, and where no interval stands beside one, a difference below a fifth says nothing.

## Weight and first picture
Beside each page stands the least page with the same words, headings, lists and links, served the same way in the same run. Bytes as they travel: packed by brotli as small as it gets, as copies that lie ready are, with the headers of plain HTTP; the bars of \`tests/site/weight.test.ts\` are for the page itself. Medians of ${rounds} rounds or more: as many, up to 21, as it takes until what the true ratio of the largest paint lies between (in brackets, about 95 %) is no wider than 0.1.

${weights}

## Answers
From the press to the next picture (Event Timing, steps of 8 ms), the slowest press of each. Medians of ${rounds}.

${answers}

The same with a thousand events, lists of fifty and the finder's data of all of them (750 names at first):

${largeAnswers}

## Search
Example events beside the real venues; kB of the finder's data, of the first query and of later ones (names of what is shown included), the time of an answer, and of one choice among the filters (all counts anew). "Unlike": the data if titles had nothing in common, 24 bytes each, as real ones have; "a part": a further file of names then.

\`\`\`
${search}
\`\`\`

## Build
From nothing, no pictures of earlier builds either, with the real content beside the examples, verification included. CPU and memory of all processes together, memory at its peak; our main heaps may grow to 768 MB, that of others to 8,192. Code is bundled while the content is read: "bundle" is what is left of that then. Below each size other generators with the same pages: addresses, titles and main parts of ours, given to them as finished HTML.

${formatBuilds(builds)}

![How a build grows](growth.svg)

## After a change
\`npm run build -- --incremental\`: pages that are made of the same things are taken over from the build before.

${renewals}
`,
  );
  console.log(`${REPORT}, ${PLOT}`);
  return true;
}

/** Day, machine and versions. */
async function machineLine(): Promise<string> {
  const { browser, close } = await openBench(BENCH_SITE);
  const chromium = browser.version();
  await close();
  const version = (name: string) =>
    (JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8')) as { version: string }).version;
  const cores = cpus();
  const memory = Math.round(totalmem() / 2 ** 30);
  return `${buildSettings({}).today}. ${cores.length} cores (${cores[0]?.model.trim()}), ${memory} GB, ${process.platform}; Node ${process.versions.node}, Astro ${version('astro')}, Preact ${version('preact')}, Chromium ${chromium}.`;
}
