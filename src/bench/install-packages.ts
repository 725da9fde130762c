import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';

/** Installs what others are measured with, once, from the npm registry: a folder of `src/bench` with a lockfile of its own. */
export function installPackages(folder: string): void {
  if (existsSync(path.join(folder, 'node_modules'))) return;
  const npm = spawnSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], {
    cwd: folder,
    stdio: ['ignore', 2, 2],
  });
  if (npm.status !== 0) throw new Error(`npm ci failed in ${path.relative(process.cwd(), folder)}`);
}
