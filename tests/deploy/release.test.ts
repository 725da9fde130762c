import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { openTarget } from '../../deploy/release/target.ts';
import { reportFigures } from '../support/report-figures.ts';

/** A site of three files whose page, script and data name the same version. */
function siteOf(version: string): string {
  const dir = mkdtempSync(path.join(tmpdir(), 'kaiku-site-'));
  const write = (file: string, text: string) => {
    mkdirSync(path.dirname(path.join(dir, file)), { recursive: true });
    writeFileSync(path.join(dir, file), text);
  };
  write('index.html', `<script src="/_astro/app.${version}.js"></script>${version}`);
  write(`_astro/app.${version}.js`, version);
  write('kortti/index.html', version);
  write('data/build.json', JSON.stringify({ id: version.padEnd(4, '0'), day: '2026-11-24', events: 1, venues: 1 }));
  return dir;
}

const start = (...args: string[]) => spawn(process.execPath, ['deploy/release.ts', ...args], { env: process.env });
const run = (...args: string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['deploy/release.ts', ...args], { encoding: 'utf8' });
  return { status, out: stdout + stderr };
};
const target = () => path.join(mkdtempSync(path.join(tmpdir(), 'kaiku-release-')), 'site');
const shown = (to: string, file = 'index.html') => readFileSync(path.join(to, 'current', file), 'utf8');

/** What a visitor meets now: the page's version, once its script and its other page are there and of the same. */
function visit(to: string): string {
  const root = path.join(to, readlinkSync(path.join(to, 'current')));
  const html = readFileSync(path.join(root, 'index.html'), 'utf8');
  const version = html.slice(html.lastIndexOf('>') + 1);
  expect(readFileSync(path.join(root, '_astro', `app.${version}.js`), 'utf8')).toBe(version);
  expect(readFileSync(path.join(root, 'kortti/index.html'), 'utf8')).toBe(version);
  return version;
}

test('releases, keeps the three before and their scripts, and goes back within a second', () => {
  const to = target();
  for (const version of ['a', 'b', 'c', 'd', 'e']) {
    expect(run('--to', to, '--dist', siteOf(version)).out).toContain('Julkaistu');
    expect(visit(to)).toBe(version);
  }
  expect(readdirSync(path.join(to, 'releases'))).toHaveLength(4);
  for (const version of ['b', 'c', 'd', 'e']) expect(shown(to, `_astro/app.${version}.js`)).toBe(version);
  expect(existsSync(path.join(to, 'current/_astro/app.a.js'))).toBe(false);
  expect(run('--to', to, '--rollback').status).toBe(0);
  expect(visit(to)).toBe('d');
  expect(run('--to', to, '--rollback').status).toBe(0);
  expect(visit(to)).toBe('c');
  expect(run('--to', to, '--dist', siteOf('f')).status).toBe(0);
  expect(visit(to)).toBe('f');
});

test('a folder without a site, and nothing to go back to, change nothing and say so', () => {
  const to = target();
  const empty = mkdtempSync(path.join(tmpdir(), 'kaiku-site-'));
  expect(run('--to', to, '--dist', empty)).toMatchObject({ status: 1, out: expect.stringContaining('no built site') });
  run('--to', to, '--dist', siteOf('a'));
  expect(run('--to', to, '--rollback')).toMatchObject({
    status: 1,
    out: expect.stringContaining('no earlier release'),
  });
  expect(visit(to)).toBe('a');
  expect(run()).toMatchObject({ status: 2 });
});

test('a step that ends before it has read what it is given is judged by how it ended', async () => {
  const { run: call } = openTarget(target());
  await expect(call('exit 0', 'x'.repeat(2_000_000))).resolves.toBe('');
  await expect(call('exit 3', 'x'.repeat(2_000_000))).rejects.toThrow('exit 3');
});

test('two releases do not mix: the second is told that one is under way', () => {
  const to = target();
  expect(run('--to', to, '--dist', siteOf('a')).status).toBe(0);
  symlinkSync(`elsewhere ${process.pid}`, path.join(to, '.lock'));
  expect(run('--to', to, '--dist', siteOf('b'))).toMatchObject({
    status: 1,
    out: expect.stringContaining('elsewhere'),
  });
  expect(visit(to)).toBe('a');
});

/** Kills a release some milliseconds after it has said that it begins a step. */
async function killAt(child: ChildProcess, step: string, after: number): Promise<boolean> {
  let said = '';
  return new Promise((resolve) => {
    child.stdout?.on('data', (data: Buffer) => {
      said += data;
      if (said.includes(`→ ${step}\n`)) setTimeout(() => child.kill('SIGKILL'), after);
    });
    child.on('exit', (_, signal) => resolve(signal === 'SIGKILL'));
  });
}

test('killed at any step it leaves the old site or the new one whole, and the next release succeeds', async () => {
  const to = target();
  run('--to', to, '--dist', siteOf('v0'));
  let [killed, visits, version] = [0, 0, 0];
  for (const step of ['lock', 'copy', 'compare', 'keep-assets', 'switch', 'tidy']) {
    // A shell that the killed command had started may still end its one step a moment later.
    const whole = new Set([visit(to)]);
    for (const after of [0, 3, 8]) {
      version++;
      whole.add(`v${version}`);
      const child = start('--to', to, '--dist', siteOf(`v${version}`));
      let isOver = false;
      const end = killAt(child, step, after).finally(() => {
        isOver = true;
      });
      while (!isOver) {
        expect(whole).toContain(visit(to));
        visits++;
        await new Promise((resolve) => setImmediate(resolve));
      }
      if (await end) killed++;
    }
    version++;
    expect(run('--to', to, '--dist', siteOf(`v${version}`)).out).toContain('Julkaistu');
    expect(visit(to)).toBe(`v${version}`);
    expect(readdirSync(path.join(to, 'releases')).filter((name) => name.startsWith('.'))).toEqual([]);
  }
  expect(killed).toBeGreaterThan(12);
  expect(visits).toBeGreaterThan(100);
  reportFigures('release', [
    { what: 'releases killed', value: killed, bar: '> 12', holds: killed > 12 },
    { what: 'visits meanwhile', value: visits },
    { what: 'mixed sites met', value: 0, bar: '0', holds: true },
  ]);
}, 120_000);
