import { copyFileSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { AstroIntegration } from 'astro';
import type { ContentSource } from '#content-layer/content-source.ts';
import { SITE_SHARE_PATH, sharePath, sharePicture } from '#views/share-picture.ts';
import { keptSharePlace } from './pictures/share-png.ts';

/**
 * Writes the pictures that are seen beside shared links: one for each event, and one for all other pages. They are drawn in a thread
 * of their own while the pages are, and kept from build to build.
 */
export function sharePictures(source: ContentSource): AstroIntegration {
  let drawing: Promise<void> | undefined;
  const wanted = async (): Promise<(readonly [file: string, svg: string])[]> => {
    const { events } = (await source.current()).catalogue;
    return [
      [SITE_SHARE_PATH, sharePicture()],
      ...events.map(
        ({ id, categories: [category = 'cultural-centre'] }) =>
          [sharePath(id), sharePicture({ id, category })] as const,
      ),
    ];
  };
  const draw = async () => drawAside((await wanted()).map(([, svg]) => svg));
  return {
    name: 'kaikutarjonta:share-pictures',
    hooks: {
      'astro:build:start': () => {
        drawing = draw();
        // Told when it is asked for: until then nobody listens.
        drawing.catch(() => undefined);
      },
      'astro:build:done': async ({ dir, logger }) => {
        await (drawing ?? draw());
        const root = fileURLToPath(dir);
        const pictures = await wanted();
        const folders = new Set(pictures.map(([file]) => path.dirname(path.join(root, file))));
        for (const folder of folders) mkdirSync(folder, { recursive: true });
        for (const [file, svg] of pictures) copyFileSync(keptSharePlace(svg), path.join(root, file));
        logger.info(`${pictures.length} share pictures`);
      },
    },
  };
}

/** Draws what is not kept yet. Rejects with what went wrong. */
function drawAside(drawings: readonly string[]): Promise<void> {
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  const thread = new Worker(new URL('./pictures/share-png.worker.ts', import.meta.url), { workerData: drawings });
  thread.once('error', reject);
  thread.once('exit', (code) =>
    code === 0 ? resolve() : reject(new Error(`Share pictures: the thread ended with ${code}`)),
  );
  return promise;
}
