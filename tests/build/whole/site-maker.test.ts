import { existsSync, rmSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { BuildPhase } from '#build/build-phase.ts';
import { bundlePlaces } from '#build/draw/bundle-places.ts';
import { siteMaker } from '#build/whole/site-maker.ts';
import { makeBundle } from '../draw/bundle-fixture.ts';

let bundle: string;
let into: string;
beforeEach(() => {
  bundle = makeBundle();
  into = path.join(bundle, 'site');
});
afterEach(() => rmSync(bundle, { recursive: true }));

const env = { ...process.env, KAIKU_TODAY: '2026-11-24', KAIKU_EXAMPLES: undefined };

test('the content is read before the bundle is there, and what is wrong with that is told with all that was said before', async () => {
  const { code } = bundlePlaces(bundle);
  rmSync(code, { recursive: true });
  const phases: BuildPhase[] = [];
  const { making, bundled } = siteMaker({ into, bundle }, env, (phase) => {
    phases.push(phase);
    if (phase === 'bundling') bundled();
  });
  const made = await making;
  expect(phases).toEqual(['reading', 'bundling']);
  expect(made).toMatchObject({
    ok: false,
    log: [expect.stringMatching(/^\d+ löytyi = /), expect.stringContaining(code)],
  });
  expect(existsSync(path.join(into, 'index.html'))).toBe(false);
});

test('a setting that cannot be used is told', async () => {
  const { making } = siteMaker({ into, bundle }, { ...env, KAIKU_TODAY: 'tomorrow' });
  expect(await making).toMatchObject({ ok: false, log: [expect.stringContaining('KAIKU_TODAY')] });
});

test('so is it when the process ends without a word', async () => {
  const { making, stop } = siteMaker({ into, bundle }, env, () => stop());
  expect(await making).toMatchObject({ ok: false, log: [expect.any(String), expect.stringContaining('SIGTERM')] });
});
