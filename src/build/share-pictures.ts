import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { ContentSource } from '#content-layer/content-source.ts';
import type { BuiltFiles } from './built-files.ts';
import type { KeptSharePicture, SharedEvent } from './pictures/share-pictures.worker.ts';
import { runThread } from './run-thread.ts';

const WORKER = new URL('./pictures/share-pictures.worker.ts', import.meta.url);

/**
 * Writes the pictures that are seen beside shared links: one for each event, and one for all other pages. They are drawn in a thread
 * of their own while the pages are, and kept from build to build.
 */
export function sharePictures(source: ContentSource, filesIn: (root: string) => BuiltFiles): AstroIntegration {
  let drawing: Promise<readonly KeptSharePicture[]> | undefined;
  const draw = async () => {
    const { events } = (await source.current()).catalogue;
    const shared = events.map(({ id, categories: [category = 'cultural-centre'] }): SharedEvent => ({ id, category }));
    return runThread<readonly KeptSharePicture[]>(WORKER, shared);
  };
  return {
    name: 'kaikutarjonta:share-pictures',
    hooks: {
      'astro:build:start': () => {
        drawing = draw();
        // Told when it is asked for: until then nobody listens.
        drawing.catch(() => undefined);
      },
      'astro:build:done': async ({ dir, logger }) => {
        const built = filesIn(fileURLToPath(dir));
        const pictures = await (drawing ?? draw());
        for (const { file, kept } of pictures) built.write(file.slice(1), readFileSync(kept));
        logger.info(`${pictures.length} share pictures`);
      },
    },
  };
}
