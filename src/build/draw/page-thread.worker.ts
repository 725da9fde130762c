import { inspect } from 'node:util';
import { parentPort, workerData } from 'node:worker_threads';
import { freezeDeep } from '#content-layer/freeze-deep.ts';
import { shareSource } from '#content-layer/shared-source.ts';
import { drawnRecord } from '../file-record.ts';
import { bundledApp } from './bundled-app.ts';
import { drawPage } from './draw-page.ts';
import { routeKey, type ThreadAnswer, type ThreadData, type ThreadOrder } from './drawn-page.ts';

// A thread that draws pages with Astro's bundle, from content that another has read: `page-thread.ts`.
const { settings, content, folder } = workerData as ThreadData;
freezeDeep(content.catalogue);
shareSource({
  settings,
  current: async () => content,
  changed: () => Promise.reject(new Error('A thread that draws pages does not read content')),
  listen: () => undefined,
});
const bundle = await bundledApp(folder);
const routes = new Map(bundle.app.manifest.routes.map(({ routeData }) => [routeKey(routeData), routeData]));

async function answerTo(order: ThreadOrder): Promise<ThreadAnswer> {
  const { id, file, route } = order;
  try {
    const routeData = routes.get(route);
    if (!routeData) throw new Error(`No route ${route}`);
    const body = await drawPage(bundle, order, routeData);
    return { id, page: { body, record: drawnRecord(body, file) } };
  } catch (error) {
    return { id, failure: inspect(error) };
  }
}

let last = Promise.resolve();
parentPort?.on('message', (order: ThreadOrder) => {
  last = last.then(async () => {
    const answer = await answerTo(order);
    parentPort?.postMessage(answer, 'page' in answer ? [answer.page.body.buffer] : []);
  });
});
