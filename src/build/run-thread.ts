import { Worker } from 'node:worker_threads';
import { threadLimits } from './thread-limits.ts';

/**
 * Lets a thread of its own do a piece of work.
 *
 * @param script what it runs; takes its `workerData` and posts one message, if there is something to say
 * @returns the message. Rejects with what went wrong; whoever gives up before asking does not die of that
 */
export function runThread<R = void>(script: URL, data: unknown): Promise<R> {
  const { promise, resolve, reject } = Promise.withResolvers<R>();
  const thread = new Worker(script, { workerData: data, resourceLimits: threadLimits() });
  thread.once('message', resolve);
  thread.once('error', reject);
  // After a message or an error this says nothing any more.
  thread.once('exit', (code) =>
    code === 0 ? resolve(undefined as R) : reject(new Error(`${script} ended with ${code}`)),
  );
  promise.catch(() => undefined);
  return promise;
}
