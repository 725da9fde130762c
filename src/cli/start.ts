import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { buildSite } from '#build/build-site.ts';
import { inputsHash } from '#build/inputs-hash.ts';
import { startStaticServer } from '#build/static-server.ts';
import { buildSettings } from '#content-layer/build-settings.ts';
import { startStep } from './progress.ts';

// npm start: the real content with a season of invented events, to look at on this machine.
const DIST = '.cache/start/site';
const STAMP = '.cache/start/stamp';
const INPUTS = ['content', 'src', 'public', 'astro.config.mjs', 'package-lock.json'];

const port = Number(process.env['PORT'] ?? 4321);
const env = { ...process.env, KAIKU_EXAMPLES: '1' };
const { today, contentRoots, site } = buildSettings(env);

// The example season lies around the build day, so a new day asks for a new build.
const inputs = [...INPUTS, ...contentRoots.filter((root) => !root.example).map((root) => root.dir)];
const stamp = inputsHash([...new Set(inputs)], [today, String(site)]);

async function build(): Promise<void> {
  rmSync(STAMP, { force: true });
  const season = startStep('1/3 Kirjoitetaan esimerkkikausi · Writing the example season');
  const run = spawnSync(process.execPath, ['src/cli/example-season.ts'], { env, encoding: 'utf8' });
  if (run.status !== 0) fail(`${run.stdout}${run.stderr}`);
  season.done();

  const pages = startStep('2/3 Rakennetaan sivut · Building the pages');
  const result = await buildSite({ dist: DIST, env, onPage: (count) => pages.update(`${count} sivua · pages`) });
  if (!result.ok) fail(result.log.join('\n'));
  else pages.done(`${result.pages} sivua · pages`);
  writeFileSync(STAMP, stamp);
}

function fail(message: string): never {
  process.stderr.write(`\n${message.trimEnd()}\n\nEi onnistunut. · Failed.\n`);
  process.exit(1);
}

const isFresh = existsSync(DIST) && existsSync(STAMP) && readFileSync(STAMP, 'utf8') === stamp;
process.stdout.write('Kaikutarjonta: oikeat kohteet ja keksitty esimerkkikausi · real venues and an invented season\n');
if (isFresh) process.stdout.write('1/3, 2/3 Sivut ovat ajan tasalla · The pages are up to date\n');
else await build();

try {
  const server = await startStaticServer(DIST, port);
  process.stdout.write(`3/3 Valmis · Ready: http://localhost:${server.port}/   (Ctrl-C lopettaa · stops)\n`);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => server.close());
} catch (error) {
  if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error;
  fail(
    `Portti ${port} on varattu. Valitse toinen: PORT=${port + 1} npm start · Port ${port} is taken; choose another.`,
  );
}
