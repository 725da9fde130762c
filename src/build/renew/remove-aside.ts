import { existsSync } from 'node:fs';
import { Worker } from 'node:worker_threads';

/**
 * Takes a folder away in a thread of its own: of ten thousand files `fs.promises.rm` keeps the thread that asks for it as busy as
 * reading the content does. Rejects with what went wrong; a folder that is not there is no mistake.
 */
export function removeAside(folder: string): Promise<void> {
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  if (!existsSync(folder)) {
    resolve();
    return promise;
  }
  const thread = new Worker(new URL('./remove-aside.worker.ts', import.meta.url), { workerData: folder });
  thread.once('error', reject);
  thread.once('exit', (code) => (code === 0 ? resolve() : reject(new Error(`Removing ${folder} ended with ${code}`))));
  // Whoever gives up before it is asked for must not die of it.
  promise.catch(() => undefined);
  return promise;
}
