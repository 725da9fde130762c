import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { hostname } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { readBuildRecord } from '#build/build-record.ts';
import { lockTarget, unlockTarget } from './release/lock.ts';
import { releaseSteps, switchTo } from './release/steps.ts';
import { openTarget, type Target } from './release/target.ts';

const USAGE = `npm run release -- --to FOLDER|USER@HOST:/FOLDER [--dist FOLDER]   rakentaa, tarkistaa, kopioi ja vaihtaa · builds, verifies, copies, switches
npm run release -- --to … --rollback                              palauttaa edellisen · goes back to the one before

--dist FOLDER   julkaise tämä valmis kansio rakentamatta · release this folder without building`;

const { values } = parseArgs({
  options: { to: { type: 'string' }, dist: { type: 'string' }, rollback: { type: 'boolean', default: false } },
});
if (values.to === undefined) {
  process.stderr.write(`${USAGE}\n`);
  process.exit(2);
}
const say = (line: string) => process.stdout.write(`${line}\n`);
try {
  const target = openTarget(values.to);
  await (values.rollback ? rollBack(target) : release(target, values.dist));
} catch (error) {
  process.stderr.write(
    `${error instanceof Error ? error.message : String(error)}\n\nEi julkaistu; sivusto on ennallaan. · Not released; the site is as it was.\n`,
  );
  process.exit(1);
}

async function release(target: Target, given: string | undefined): Promise<void> {
  const dist = given ?? 'dist';
  if (given === undefined) {
    say('→ build');
    const built = spawnSync(process.execPath, ['src/cli/build.ts', '--precompress'], { stdio: 'inherit' });
    if (built.status !== 0) throw new Error('Rakentaminen ei onnistunut · The build failed');
  }
  const record = readBuildRecord(dist);
  if (record === undefined || !existsSync(path.join(dist, 'index.html')))
    throw new Error(`${dist}: tässä ei ole rakennettua sivustoa · there is no built site here`);
  // Sorts by time; two builds of one second differ by what they hold.
  const id = `${new Date().toISOString().replace(/[-:]|\.\d+/g, '')}-${record.id}`;
  say('→ lock');
  await lockTarget(target, `${hostname()} ${process.pid}`);
  try {
    for (const step of releaseSteps(target, dist, id)) {
      say(`→ ${step.name}`);
      await step.run();
    }
  } finally {
    await unlockTarget(target);
  }
  say(`Julkaistu · Released: ${id} (${record.events} tulevaa tapahtumaa · events to come)`);
}

async function rollBack(target: Target): Promise<void> {
  const lines = (await target.run('basename "$(readlink current)"; ls -1 releases | sort')).trim().split('\n');
  const [shown = '', ...all] = lines;
  const before = all.filter((id) => id < shown).at(-1);
  if (before === undefined) throw new Error('Aiempaa julkaisua ei ole · There is no earlier release');
  await lockTarget(target, `${hostname()} ${process.pid}`);
  try {
    await target.run(switchTo(before));
  } finally {
    await unlockTarget(target);
  }
  say(`Palautettu · Back to: ${before}`);
}
