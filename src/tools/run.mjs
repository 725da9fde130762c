// node src/tools/run.mjs TOOL ARGS…   Runs a tool of this project after installing whatever is missing.
// Plain JavaScript for any Node from 14.18 on: it must start where the machine's Node is too old for the tools.
// Why a launcher and not npm's pre/post scripts: docs/decisions/0003-node-pin.md.
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');
const readJson = (file) => JSON.parse(readFileSync(file, 'utf8'));
const say = (text) => process.stderr.write(`${text}\n`);
const fail = (text) => {
  say(`\n${text}\n`);
  process.exit(1);
};

/** A lock older than this belongs to an install that was killed. */
const STALE_LOCK_MS = 15 * 60 * 1000;

/** Runs `work` while holding a lock folder, so that two commands started at once do not install over each other. */
function withLock(dir, work) {
  const lock = path.join(dir, '.install-lock');
  for (let told = false; ; ) {
    try {
      mkdirSync(lock);
      break;
    } catch (error) {
      if (error.code !== 'EEXIST') throw error;
      let age = 0;
      try {
        age = Date.now() - statSync(lock).mtimeMs;
      } catch {
        continue; // released between the two calls: try again
      }
      if (age > STALE_LOCK_MS) rmSync(lock, { recursive: true, force: true });
      else if (!told) {
        told = true;
        say(`Another command is installing into ${path.relative(root, dir) || '.'}; waiting for it …`);
      }
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 500);
    }
  }
  const release = () => rmSync(lock, { recursive: true, force: true });
  // npm runs synchronously and dies of the same Ctrl-C; listening keeps this process alive to release the lock.
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];
  const listen = () => {};
  for (const signal of signals) process.on(signal, listen);
  process.on('exit', release);
  try {
    work();
  } finally {
    release();
    process.off('exit', release);
    for (const signal of signals) process.off(signal, listen);
  }
}

function npm(args, cwd) {
  const cli = process.env.npm_execpath;
  const options = { cwd, stdio: ['ignore', 2, 2], env: { ...process.env, NODE_ENV: '' } };
  const run =
    cli && /npm-cli\.[cm]?js$/.test(cli)
      ? spawnSync(process.execPath, [cli, ...args], options)
      : spawnSync('npm', args, { ...options, shell: process.platform === 'win32' });
  return !run.error && run.status === 0;
}

/** Installs exactly what the lockfile says, unless that is what lies there already. */
function install(dir, what) {
  const lockfile = readFileSync(path.join(dir, 'package-lock.json'));
  const want = createHash('sha256').update(lockfile).update(`${process.platform} ${process.arch}`).digest('hex');
  const stamp = path.join(dir, 'node_modules', '.installed');
  const isDone = () => existsSync(stamp) && readFileSync(stamp, 'utf8') === want;
  if (isDone()) return;
  withLock(dir, () => {
    if (isDone()) return;
    say(`Installing ${what} (once; needs the npm registry) …`);
    const flags = [
      '--ignore-scripts',
      '--no-audit',
      '--no-fund',
      '--engine-strict=false',
      '--include=dev',
      '--include=optional',
      '--loglevel=error',
    ];
    const ok = npm(['ci', ...flags], dir) || npm(['install', '--no-save', '--no-package-lock', ...flags], dir);
    if (!ok) fail(`Could not install ${what}. Check the network connection and run the command again.`);
    writeFileSync(stamp, want);
  });
}

/** This Node if it runs TypeScript by itself (22.19+, 24+), else the pinned one from the npm registry. */
function goodNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (!process.env.KAIKU_PINNED_NODE && (major >= 24 || (major === 22 && minor >= 19))) return process.execPath;
  const side = path.join(root, 'src/tools/node');
  const wanted = readJson(path.join(side, 'package.json'));
  install(side, `Node ${wanted.version} (this machine has ${process.versions.node})`);
  for (const name of Object.keys(wanted.optionalDependencies)) {
    const manifest = path.join(side, 'node_modules', name, 'package.json');
    if (existsSync(manifest)) return path.join(path.dirname(manifest), readJson(manifest).bin.node);
  }
  return fail(
    `Node 22.19 or newer is needed; this is ${process.versions.node}, and none is packaged for ${process.platform} ${process.arch}. See https://nodejs.org`,
  );
}

/** The JavaScript file behind a package's command: run directly, so no shell and no shebang is needed. */
function commandOf(tool) {
  const dir = path.join(root, 'node_modules', tool);
  const { bin } = readJson(path.join(dir, 'package.json'));
  return path.join(dir, typeof bin === 'string' ? bin : bin[tool.split('/').pop()] || Object.values(bin)[0]);
}

const [tool, ...args] = process.argv.slice(2);
if (!tool) fail('Usage: node src/tools/run.mjs TOOL ARGS…');
const node = goodNode();
install(root, 'the dependencies');
const env = {
  ASTRO_TELEMETRY_DISABLED: '1',
  // Astro puts its servers in the background when no person is at the terminal; these keep them in front.
  ASTRO_DEV_BACKGROUND: '1',
  ASTRO_PREVIEW_BACKGROUND: '1',
  // Compiled code is kept from one command to the next.
  NODE_COMPILE_CACHE: path.join(root, '.cache/node'),
  ...process.env,
  NODE_NO_WARNINGS: '1',
  PATH: [path.dirname(node), path.join(root, 'node_modules/.bin'), process.env.PATH].join(path.delimiter),
};
const child = spawn(node, tool === 'node' ? args : [commandOf(tool), ...args], { cwd: root, stdio: 'inherit', env });
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
child.on('error', (error) => fail(`Could not start ${tool}: ${error.message}`));
child.on('exit', (code, signal) => process.exit(signal ? 1 : code));
