import './plain-errors.ts';
import { readBuildRecord } from '#build/build-record.ts';
import { buildSite, keptReading } from '#build/build-site.ts';
import { precompress } from '#build/precompress.ts';
import { buildSettings } from '#content-layer/build-settings.ts';
import { entryMemory } from '#content-layer/entry-memory.ts';
import { readContent } from '#content-layer/read-content.ts';
import { adviceLines } from './advice-lines.ts';
import { buildProgress } from './build-progress.ts';
import { contentSummary } from './content-summary.ts';
import { startStep } from './progress.ts';
import { whyWholeText } from './why-whole-text.ts';
import { asksForExamples, writeExampleSeason } from './write-example-season.ts';

// npm run build: the site of real content into dist/. Only KAIKU_EXAMPLES=1 adds examples, freshly written for the day.
// With --incremental pages that are made of the same things as in the last such build are taken over from it.
// With --precompress a .br and a .gz beside each text file, for a server of one's own; hosts do that by themselves.
const DIST = 'dist';
const settings = buildSettings(process.env);

if (asksForExamples(settings)) {
  const season = startStep('Kirjoitetaan esimerkkikausi · Writing the example season');
  await writeExampleSeason(settings);
  season.done();
}

const incremental = process.argv.includes('--incremental');
const reading = startStep('Luetaan sisältö · Reading the content');
const kept = incremental ? keptReading(DIST, process.env) : undefined;
const summary = contentSummary(await readContent(settings, kept && entryMemory(kept)), {
  record: readBuildRecord(DIST),
  now: settings.now,
  allowEmpty: process.env['KAIKU_ALLOW_EMPTY'] === '1',
});
reading.done();
process.stdout.write(`${summary.lines.join('\n')}\n`);
if (!summary.publishable) process.exit(1);

const building = startStep('Rakennetaan sivusto · Building the site');
const result = await buildSite({
  dist: DIST,
  env: process.env,
  keep: incremental,
  onProgress: (phase, pages) => building.update(buildProgress(phase, pages)),
  onWhole: (why, detail) => process.stderr.write(`\n  ${whyWholeText(why, detail)}\n`),
});
if (!result.ok) {
  building.done('ei onnistunut · failed');
  process.stderr.write(
    `${result.log.join('\n')}\n\nSivustoa ei rakennettu; vanha dist/ on ennallaan. · Not built; dist/ is as it was.\n`,
  );
  process.exit(1);
}
building.done(`${result.pages} sivua, joista tehtiin ${result.drawn} · pages, ${result.drawn} of them made → dist/`);
for (const line of adviceLines(result.advice)) process.stdout.write(`${line}\n`);

if (process.argv.includes('--precompress')) {
  const packing = startStep('Pakataan · Compressing');
  const { files, bytes, br } = await precompress(DIST, (done, of) => packing.update(`${done}/${of}`));
  packing.done(`${files} tiedostoa · files, .br ${Math.round((100 * br) / bytes)} %`);
}
