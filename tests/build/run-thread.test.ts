import { expect, test } from 'vitest';
import { runThread } from '#build/run-thread.ts';

/** A thread that runs these lines. */
const script = (lines: string) =>
  new URL(
    `data:text/javascript,${encodeURIComponent(`import { parentPort, workerData } from 'node:worker_threads';${lines}`)}`,
  );

test('a thread answers with its message, and one that has nothing to say with its end', async () => {
  expect(await runThread<number>(script('parentPort.postMessage(workerData + 1)'), 1)).toBe(2);
  expect(await runThread(script(''), 1)).toBeUndefined();
});

test.each([
  ['what it throws', 'throw new Error("no room")', 'no room'],
  ['its exit code', 'process.exit(3)', 'ended with 3'],
])('when it fails, %s is told', async (_, lines, reason) => {
  await expect(runThread(script(lines), 1)).rejects.toThrow(reason);
});
