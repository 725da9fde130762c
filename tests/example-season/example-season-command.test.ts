import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';

const above = mkdtempSync(path.join(tmpdir(), 'kaiku-command-'));
afterAll(() => rmSync(above, { recursive: true }));

const run = (...args: string[]) => runOn('2027-01-15', ...args);
const runOn = (day: string, ...args: string[]) =>
  spawnSync(process.execPath, ['src/cli/example-season.ts', ...args], {
    encoding: 'utf8',
    env: { ...process.env, KAIKU_TODAY: day },
  });

test('writes as many events as asked for and says where', () => {
  const out = path.join(above, 'season');
  const { status, stdout, stderr } = run('--events', '5', '--out', out);
  expect(stderr).toBe('');
  expect(status).toBe(0);
  expect(stdout).toContain('2027-01-15');
  expect(stdout).toContain(out);
  const events = readdirSync(path.join(out, 'events'), { recursive: true, encoding: 'utf8' });
  expect(events.filter((name) => /^[^.]+\.md$/.test(name))).toHaveLength(5);
});

test.each([
  ['--events', 'monta'],
  ['--seed', '-1'],
  ['--today', '2026-02-31'],
])('refuses %s %s and names it', (option, value) => {
  const { status, stderr } = run(`${option}=${value}`, '--out', path.join(above, 'refused'));
  expect(status).toBe(2);
  expect(stderr).toContain(option);
  expect(stderr.trimEnd().split('\n')).toHaveLength(1);
  expect(readdirSync(above)).not.toContain('refused');
});

test('leaves a folder alone that it has not made, and says so in a line', () => {
  const out = path.join(above, 'own');
  mkdirSync(path.join(out, 'work'), { recursive: true });
  const { status, stderr } = run('--events', '3', '--out', out);
  expect(status).toBe(2);
  expect(stderr.trimEnd().split('\n')).toHaveLength(1);
  expect(stderr).toContain(out);
  expect(readdirSync(out)).toEqual(['work']);
});

test('a day before the content was last checked will do as well', () => {
  const out = path.join(above, 'early');
  const { status, stderr } = runOn('2020-02-29', '--events', '3', '--out', out);
  expect(stderr).toBe('');
  expect(status).toBe(0);
  expect(readdirSync(path.join(out, 'events'))).not.toHaveLength(0);
});
