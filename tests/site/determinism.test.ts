import { createHash } from 'node:crypto';
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { buildSite } from '#build/build-site.ts';
import { listFiles } from '#build/read-pages.ts';
import { builtSite, PRODUCTION_SITE } from '../support/built-sites.ts';
import { reportFigures } from '../support/report-figures.ts';

/** The content in another folder, its files made in the opposite order, so that the disk lists them otherwise. */
function contentInOtherOrder(): string {
  const copy = mkdtempSync(path.join(tmpdir(), 'kaiku-order-'));
  const files = readdirSync('content', { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  for (const entry of files.toReversed()) {
    const from = path.join(entry.parentPath, entry.name);
    const to = path.join(copy, path.relative('content', from));
    mkdirSync(path.dirname(to), { recursive: true });
    copyFileSync(from, to);
  }
  return copy;
}

const sums = (dir: string) =>
  new Map(
    listFiles(dir).map((file) => [
      file,
      createHash('sha256')
        .update(readFileSync(path.join(dir, file)))
        .digest('hex'),
    ]),
  );

const CASES: readonly (readonly [string, () => Record<string, string>])[] = [
  ['in New York, in Swedish', () => ({ TZ: 'America/New_York', LANG: 'sv_FI.UTF-8', LC_ALL: 'sv_FI.UTF-8' })],
  ['in UTC, in no language', () => ({ TZ: 'UTC', LANG: 'C', LC_ALL: 'C' })],
  ['in Helsinki, files in another order', () => ({ TZ: 'Europe/Helsinki', KAIKU_CONTENT: contentInOtherOrder() })],
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
