import { parentPort, workerData } from 'node:worker_threads';
import { freezeDeep } from '#content-layer/freeze-deep.ts';
import { shareSource } from '#content-layer/shared-source.ts';
import { bundledApp } from './bundled-app.ts';
import { type PageOrder, routeKey, type ThreadData, type ThreadMessage } from './drawn-page.ts';
import { readAnswer } from './read-answer.ts';

// A thread that draws pages with Astro's bundle, from content that another has read: `page-thread.ts`.
const { settings, content, folder, styles } = workerData as ThreadData;
freezeDeep(content.catalogue);
shareSource({
  settings,
  current: async () => content,
  changed: () => Promise.reject(new Error('A thread that draws pages does not read content')),
  listen: () => undefined,
});
const { app, complaints } = await bundledApp(folder, styles);
const routes = new Map(app.manifest.routes.map(({ routeData }) => [routeKey(routeData), routeData]));
const say = (message: ThreadMessage, moved: ArrayBuffer[] = []) => parentPort?.postMessage(message, moved);

async function draw({ id, file, url, route }: PageOrder): Promise<void> {
  const routeData = routes.get(route);
  if (!routeData) throw new Error(`No route ${route}`);
  const page = await readAnswer(await app.render(new Request(url), { routeData }), file);
  // What would be told by Astro in the main thread, and stop the build.
  if (complaints.length > 0) throw new Error(complaints.join('\n'));
  say({ kind: 'drawn', id, page }, [page.body.buffer]);
}

parentPort?.on('message', (order: PageOrder) => {
  draw(order).catch((error: unknown) => {
    say({ kind: 'failed', id: order.id, message: (error instanceof Error && error.stack) || String(error) });
  });
});
say({ kind: 'ready' });
