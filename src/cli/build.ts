import { buildSite } from '#build/build-site.ts';
import { buildSettings } from '#content-layer/build-settings.ts';
import { readContent } from '#content-layer/read-content.ts';
import { buildProgress } from './build-progress.ts';
import { contentSummary } from './content-summary.ts';
import { startStep } from './progress.ts';

// npm run build: the site of real content into dist/. Examples are left out whatever the environment says.
const env = { ...process.env, KAIKU_EXAMPLES: undefined };

const reading = startStep('Luetaan sisältö · Reading the content');
const summary = contentSummary(await readContent(buildSettings(env)));
reading.done();
process.stdout.write(`${summary.lines.join('\n')}\n`);
if (!summary.publishable) process.exit(1);

const building = startStep('Rakennetaan sivusto · Building the site');
const result = await buildSite({
  dist: 'dist',
  env,
  onProgress: (phase, pages) => building.update(buildProgress(phase, pages)),
});
if (!result.ok) {
  building.done('ei onnistunut · failed');
  process.stderr.write(
    `${result.log.join('\n')}\n\nSivustoa ei rakennettu; vanha dist/ on ennallaan. · Not built; dist/ is as it was.\n`,
  );
  process.exit(1);
}
building.done(`${result.pages} sivua · pages → dist/`);
