import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { BuildPhase } from '#build/build-phase.ts';
import { builtFiles } from '#build/built-files.ts';
import { finishSite } from '#build/finish-site.ts';
import type { FinishingStep } from '#build/finishing-step.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'kaiku-finish-'));
  writeFileSync(path.join(root, 'nobodys.html'), '');
});
afterEach(() => rmSync(root, { recursive: true }));

const STEPS: readonly FinishingStep[] = [
  {
    name: 'writes',
    async finish(files, log) {
      files.write('a.txt', 'a');
      log.info('1 file');
    },
  },
  {
    name: 'looks',
    isCheck: true,
    finish(files, log) {
      log.warn(`${files.list().join()} is small`);
      if (existsSync(path.join(root, 'nobodys.html'))) throw new Error('nobodys.html is still there');
    },
  },
];

test('steps are done in turn; what belongs to nobody is gone before the check, and what that advises is told', async () => {
  const phases: BuildPhase[] = [];
  const lines: string[] = [];
  const files = builtFiles(root, new Map(), ['nobodys.html']);
  const advice = await finishSite(
    STEPS,
    files,
    (phase) => phases.push(phase),
    (line) => lines.push(line),
  );
  expect(advice).toEqual(['a.txt is small']);
  expect(phases).toEqual(['indexing', 'verifying']);
  expect(lines).toEqual(['[writes] 1 file', '[looks] a.txt is small']);
});

test('what a step throws stops it', async () => {
  const step: FinishingStep = { name: 'fails', finish: () => Promise.reject(new Error('no room')) };
  await expect(finishSite([step, ...STEPS], builtFiles(root))).rejects.toThrow('no room');
});
