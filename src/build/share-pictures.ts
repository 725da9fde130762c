import { readFileSync } from 'node:fs';
import type { ContentSource } from '#content-layer/content-source.ts';
import type { FinishingStep } from './finishing-step.ts';
import type { KeptSharePicture, SharedEvent } from './pictures/share-pictures.worker.ts';
import { runThread } from './run-thread.ts';

const WORKER = new URL('./pictures/share-pictures.worker.ts', import.meta.url);

/**
 * Writes the pictures that are seen beside shared links: one for each event, and one for all other pages. They are drawn in a thread
 * of their own while the pages are, and kept from build to build.
 */
export function sharePictures(source: ContentSource): FinishingStep {
  let drawing: Promise<readonly KeptSharePicture[]> | undefined;
  const draw = async () => {
    const { events } = (await source.current()).catalogue;
    const shared = events.map(({ id, categories: [category = 'cultural-centre'] }): SharedEvent => ({ id, category }));
    return runThread<readonly KeptSharePicture[]>(WORKER, shared);
  };
  return {
    name: 'share-pictures',
    begin() {
      drawing = draw();
      // Told when it is asked for: until then nobody listens.
      drawing.catch(() => undefined);
    },
    async finish(built, log) {
      const pictures = await (drawing ?? draw());
      for (const { file, kept } of pictures) built.write(file.slice(1), readFileSync(kept));
      log.info(`${pictures.length} share pictures`);
    },
  };
}
