import { existsSync, mkdirSync, rmSync } from 'node:fs';
import { buildStep } from './steps/build-step.ts';
import { commandStep } from './steps/command-step.ts';
import { commandOf, runNode } from './steps/run-command.ts';
import { runSteps } from './steps/run-steps.ts';
import type { Step } from './steps/step.ts';
import { vitestStep } from './steps/vitest-step.ts';
import {
  BUILD_DAY,
  EXAMPLE_SITE,
  HOSTILE_SITE,
  LARGE_SITE,
  PRODUCTION_SITE,
  PSEUDO_SITE,
} from './support/built-sites.ts';
import { FIGURES_FOLDER } from './support/report-figures.ts';

// npm test: every check of the project. `npm test -- unit site` runs only the steps whose names begin so.
const STEPS: readonly Step[] = [
  commandStep('lint', 'rules, import arrows, formatting', () => [
    commandOf('@biomejs/biome'),
    'check',
    '--error-on-warnings',
    '.',
  ]),
  commandStep('types', 'TypeScript and templates', () => [commandOf('astro'), 'check']),
  vitestStep('unit', 'every room by itself'),
  commandStep('content', 'every content file', () => ['src/cli/check.ts']),
  buildStep('build', 'the site with the example season', EXAMPLE_SITE),
  buildStep('build-real', 'the site of real content, as published', PRODUCTION_SITE),
  buildStep('build-hostile', 'a site whose texts are all hostile', HOSTILE_SITE, [
    'tests/hostile/write-hostile-content.ts',
    HOSTILE_SITE.env['KAIKU_CONTENT'] ?? '',
  ]),
  buildStep('build-large', 'a site of a thousand events', LARGE_SITE, [
    'tests/large/write-large-content.ts',
    LARGE_SITE.env['KAIKU_CONTENT'] ?? '',
    BUILD_DAY,
  ]),
  buildStep('build-pseudo', 'the example site with every English text marked', PSEUDO_SITE),
  vitestStep('site', 'the built pages: HTML, links, weight', [
    'build',
    'build-real',
    'build-hostile',
    'build-large',
    'build-pseudo',
  ]),
  vitestStep('browser', 'the site as people use it', ['build', 'build-hostile', 'build-large']),
];

const wanted = process.argv.slice(2);
const steps = STEPS.filter(({ name }) => wanted.length === 0 || wanted.some((prefix) => name.startsWith(prefix)));
mkdirSync('.cache/test', { recursive: true });
// Figures of an earlier run say nothing about this one.
rmSync(FIGURES_FOLDER, { recursive: true, force: true });
const { failed, passed } = await runSteps(steps, console.log, async () => {
  if (existsSync(FIGURES_FOLDER)) await runNode(['src/cli/report.ts']);
});
process.exit(failed === 0 && passed > 0 ? 0 : 1);
