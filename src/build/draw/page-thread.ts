import { Worker } from 'node:worker_threads';
import { threadLimits } from '../thread-limits.ts';
import type { DrawnPage, PageOrder, ThreadData, ThreadMessage } from './drawn-page.ts';

/** As many orders lie ready that it need not wait for the main thread, which draws a page of its own in the meantime. */
const ORDERS = 4;

export interface PageThread {
  /** Whether it is ready and has not enough to do. */
  wantsMore(): boolean;
  /** Rejects with what drawing it threw, or with what the thread died of. */
  draw(order: Omit<PageOrder, 'id'>): Promise<DrawnPage>;
  stop(): Promise<unknown>;
}

/** Starts a thread that draws pages. Until it is ready it wants none. */
export function pageThread(data: ThreadData): PageThread {
  const waiting = new Map<number, PromiseWithResolvers<DrawnPage>>();
  let count = 0;
  let isReady = false;
  let death: Error | undefined;
  const thread = new Worker(new URL('./page-thread.worker.ts', import.meta.url), {
    workerData: data,
    resourceLimits: threadLimits(),
  });
  thread.on('message', (message: ThreadMessage) => {
    if (message.kind === 'ready') {
      isReady = true;
      return;
    }
    const order = waiting.get(message.id);
    waiting.delete(message.id);
    if (message.kind === 'drawn') order?.resolve(message.page);
    else order?.reject(new Error(message.message));
  });
  thread.on('error', (error: Error) => {
    death = error;
    for (const order of waiting.values()) order.reject(error);
    waiting.clear();
  });
  return {
    wantsMore() {
      // Whoever dies silently must not leave all the work to the other.
      if (death) throw death;
      return isReady && waiting.size < ORDERS;
    },
    draw(order) {
      const id = count++;
      const answer = Promise.withResolvers<DrawnPage>();
      waiting.set(id, answer);
      thread.postMessage({ ...order, id });
      return answer.promise;
    },
    stop: () => thread.terminate(),
  };
}
