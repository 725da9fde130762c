import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { buildSite } from '#build/build-site.ts';
import { listFiles } from '#build/read-pages.ts';
import { builtSite, PRODUCTION_SITE } from '../support/built-sites.ts';
import { copyContent } from '../support/copy-content.ts';
import { reportFigures } from '../support/report-figures.ts';

const sums = (dir: string) =>
  new Map(
    listFiles(dir).map((file) => [
      file,
      createHash('sha256')
        .update(readFileSync(path.join(dir, file)))
        .digest('hex'),
    ]),
  );

/** Node's permission model, which child processes inherit: without `--allow-net` and beyond this folder everything is denied. */
const CONFINED = [
  '--permission',
  '--allow-fs-read=*',
  `--allow-fs-write=${path.resolve('.')}`,
  '--allow-addons',
  '--allow-child-process',
  '--allow-worker',
].join(' ');

const CASES: readonly (readonly [string, () => Record<string, string>])[] = [
  ['in New York, in Swedish', () => ({ TZ: 'America/New_York', LANG: 'sv_FI.UTF-8', LC_ALL: 'sv_FI.UTF-8' })],
  ['in UTC, in no language', () => ({ TZ: 'UTC', LANG: 'C', LC_ALL: 'C' })],
  ['in Helsinki, files in another order', () => ({ TZ: 'Europe/Helsinki', KAIKU_CONTENT: copyContent() })],
  ['where Node may write nowhere else and reach no network', () => ({ NODE_OPTIONS: CONFINED })],
];

test.each(CASES)('the same site, byte for byte, when it is built %s', async (name, env) => {
  const expected = sums(builtSite(PRODUCTION_SITE));
  const dist = `.cache/test/same-${CASES.findIndex(([each]) => each === name)}`;
  const result = await buildSite({
    dist,
    env: { ...process.env, KAIKU_EXAMPLES: undefined, ...PRODUCTION_SITE.env, ...env() },
  });
  expect(result).toMatchObject({ ok: true });
  expect(expected.size).toBeGreaterThan(100);
  const built = sums(dist);
  const other = [...new Set([...expected.keys(), ...built.keys()])].filter(
    (file) => built.get(file) !== expected.get(file),
  );
  expect(other).toEqual([]);
  reportFigures(`determinism-${CASES.findIndex(([each]) => each === name)}`, [
    { what: `files that differ when built ${name}`, value: other.length, bar: '0', holds: other.length === 0 },
  ]);
});

test.each([
  ['writes outside', "require('node:fs').writeFileSync(require('node:os').tmpdir() + '/kaiku-confined', '')"],
  ['asks the network', "require('node:net').connect(8080, '127.0.0.1')"],
])('what %s is stopped there', (_, code) => {
  const env = { ...process.env, NODE_OPTIONS: CONFINED };
  const { status, stderr } = spawnSync(process.execPath, ['-e', code], { env, encoding: 'utf8' });
  expect(stderr).toContain('ERR_ACCESS_DENIED');
  expect(status).not.toBe(0);
});

test('the same site, byte for byte, with a dozen bad files among the good ones', async () => {
  const content = copyContent();
  const folder = path.join(content, 'events/emma');
  mkdirSync(folder, { recursive: true });
  const good = '---\ntitle: Esimerkki\n---\n';
  const bad: Record<string, string | Uint8Array> = {
    'latin.md': Buffer.from('---\ntitle: Ääni\n---\n', 'latin1'),
    'tyhja.md': '',
    'kesken.md': good,
    'Iso Nimi.md': good,
    'tunnisteita.md': '---\ntitle: [\n---\n',
    'viittaus.md': '---\na: &a [x]\nb: *a\n---\n',
    'koodi.md': `${good}<script>alert(1)</script>`,
    'nolla.md': `${good}\u0000`,
    'suuri.md': good.padEnd(70_000, 'x'),
    'syva.md': `---\na: ${'['.repeat(5000)}\n---\n`,
    'kuva.md': '![x](https://evil.example/x.gif)',
  };
  for (const [name, text] of Object.entries(bad)) writeFileSync(path.join(folder, name), text);
  symlinkSync('/etc/hostname', path.join(folder, 'linkki.md'));
  const dist = '.cache/test/same-bad';
  const env = { ...process.env, KAIKU_EXAMPLES: undefined, ...PRODUCTION_SITE.env, KAIKU_CONTENT: content };
  expect(await buildSite({ dist, env })).toMatchObject({ ok: true });
  expect(sums(dist)).toEqual(sums(builtSite(PRODUCTION_SITE)));
});
