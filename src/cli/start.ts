import './plain-errors.ts';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { buildSite } from '#build/build-site.ts';
import { inputsHash } from '#build/inputs-hash.ts';
import { startStaticServer } from '#build/static-server.ts';
import { buildSettings } from '#content-layer/build-settings.ts';
import { buildProgress } from './build-progress.ts';
import { startStep } from './progress.ts';
import { writeExampleSeason } from './write-example-season.ts';

// npm start: the real content with a season of invented events, to look at on this machine.
const DIST = '.cache/start/site';
const STAMP = '.cache/start/stamp';
const INPUTS = ['content', 'src', 'public', 'astro.config.mjs', 'package-lock.json'];

const port = Number(process.env['PORT'] || 4321);
if (!Number.isInteger(port) || port < 1 || port > 65_535)
  fail(`PORT=${process.env['PORT']}: portti on luku 1–65535 · a port is a number`);
const env: NodeJS.ProcessEnv = { ...process.env, KAIKU_EXAMPLES: '1' };
const settings = buildSettings(env);
const { today, contentRoots, site, feedback, repository, pseudo } = settings;

// The example season lies around the build day, so a new day asks for a new build.
const inputs = [...INPUTS, ...contentRoots.filter((root) => !root.example).map((root) => root.dir)];
const stamp = inputsHash([...new Set(inputs)], [today, site, ...[feedback, repository, pseudo].map(String)]);

async function build(): Promise<void> {
  rmSync(STAMP, { force: true });
  const season = startStep('1/3 Kirjoitetaan esimerkkikausi · Writing the example season');
  await writeExampleSeason(settings);
  season.done();

  const pages = startStep('2/3 Rakennetaan sivut · Building the pages');
  const result = await buildSite({
    dist: DIST,
    env,
    onProgress: (phase, count) => pages.update(buildProgress(phase, count)),
  });
  if (!result.ok) return fail(result.log.join('\n'));
  pages.done(`${result.pages} sivua · pages`);
  writeFileSync(STAMP, stamp);
}

function sayPortIsTaken(error: NodeJS.ErrnoException): never {
  if (error.code !== 'EADDRINUSE') throw error;
  return fail(
    `Portti ${port} on varattu. Valitse toinen: PORT=${port + 1} npm start · Port ${port} is taken; choose another.`,
  );
}

function fail(message: string): never {
  process.stderr.write(`\n${message.trimEnd()}\n\nEi onnistunut. · Failed.\n`);
  process.exit(1);
}

// Asked before the build too: nobody should wait for it only to hear this.
await startStaticServer(DIST, port).then((server) => server.close(), sayPortIsTaken);

const isFresh = existsSync(DIST) && existsSync(STAMP) && readFileSync(STAMP, 'utf8') === stamp;
process.stdout.write('Kaikutarjonta: oikeat kohteet ja keksitty esimerkkikausi · real venues and an invented season\n');
if (isFresh) process.stdout.write('1/3, 2/3 Sivut ovat ajan tasalla · The pages are up to date\n');
else await build();

const server = await startStaticServer(DIST, port).catch(sayPortIsTaken);
process.stdout.write(`3/3 Valmis · Ready: http://localhost:${server.port}/   (Ctrl-C lopettaa · stops)\n`);
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => server.close());
