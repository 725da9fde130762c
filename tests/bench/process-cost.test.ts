import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { processCost } from '#bench/build/process-cost.ts';

const HELD_MB = 120;
const HOLD = `const held = Buffer.alloc(${HELD_MB} * 2 ** 20, 1); setTimeout(() => held[0], 1500);`;

test('two processes at the same time cost what both take, and so does one that another has started', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'kaiku-cost-'));
  const cost = processCost(folder, 512);
  const env = { ...process.env, ...cost.env };
  const child = `require('node:child_process').spawn(process.execPath, ['-e', ${JSON.stringify(HOLD)}], { stdio: 'ignore' });`;
  const running = [HOLD, `${child}${HOLD}`].map((code) =>
    spawn(process.execPath, ['-e', code], { env, stdio: 'ignore' }),
  );
  await Promise.all(running.map((one) => new Promise((resolve) => one.once('close', resolve))));
  const { peakMb, cpuMs } = cost.read();
  rmSync(folder, { recursive: true });
  expect(peakMb).toBeGreaterThan(3 * HELD_MB);
  expect(peakMb).toBeLessThan(2000);
  expect(cpuMs).toBeGreaterThan(50);
});
