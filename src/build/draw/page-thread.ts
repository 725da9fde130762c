import { Worker } from 'node:worker_threads';
import { threadLimits } from '../thread-limits.ts';
import type { DrawnPage, PageOrder, ThreadAnswer, ThreadData, ThreadOrder } from './drawn-page.ts';

export interface PageThread {
  /** Draws a page when those that were asked for before are done. Rejects with what drawing it threw, or with what the thread died of. */
  draw(order: PageOrder): Promise<DrawnPage>;
  stop(): Promise<unknown>;
}

/** Starts a thread that draws pages. */
export function pageThread(data: ThreadData): PageThread {
  const waiting = new Map<number, PromiseWithResolvers<DrawnPage>>();
  let count = 0;
  let death: Error | undefined;
  const thread = new Worker(new URL('./page-thread.worker.ts', import.meta.url), {
    workerData: data,
    resourceLimits: threadLimits(),
  });
  thread.on('message', (answer: ThreadAnswer) => {
    const order = waiting.get(answer.id);
    waiting.delete(answer.id);
    if ('page' in answer) order?.resolve(answer.page);
    else order?.reject(new Error(answer.failure));
  });
  thread.on('error', (error: Error) => {
    death = error;
    for (const order of waiting.values()) order.reject(error);
    waiting.clear();
  });
  return {
    async draw({ file, url, route }) {
      if (death) throw death;
      const order: ThreadOrder = { id: count++, file, url, route };
      const answer = Promise.withResolvers<DrawnPage>();
      waiting.set(order.id, answer);
      thread.postMessage(order);
      return answer.promise;
    },
    stop: () => thread.terminate(),
  };
}
