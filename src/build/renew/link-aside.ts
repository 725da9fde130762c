import { Worker } from 'node:worker_threads';

/** Files of one folder that shall stand in another as well. */
export interface Linking {
  readonly from: string;
  readonly into: string;
  /** Names below both: `kohteet/emma/index.html`. */
  readonly files: readonly string[];
}

/** Links files in a thread of its own: ten thousand of them take as long as drawing what has changed. Rejects with what went wrong. */
export function linkAside(linking: Linking): Promise<void> {
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  const thread = new Worker(new URL('./link-aside.worker.ts', import.meta.url), { workerData: linking });
  thread.once('error', reject);
  thread.once('exit', (code) => (code === 0 ? resolve() : reject(new Error(`Linking ended with ${code}`))));
  // Whoever gives up before it is asked for must not die of it.
  promise.catch(() => undefined);
  return promise;
}
