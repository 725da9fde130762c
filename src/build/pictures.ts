import type { ContentSource } from '#content-layer/content-source.ts';
import { IMAGE_FOLDER } from '#domain/listing-image.ts';
import type { FinishingStep } from './finishing-step.ts';
import { keptCopy } from './pictures/kept-copy.ts';
import { pictureCopies } from './pictures/picture-copies.ts';

/** Writes the copies of venues' pictures into the site, never an original. */
export function pictures(source: ContentSource): FinishingStep {
  return {
    name: 'pictures',
    async finish(built, log) {
      const copies = pictureCopies(await source.current());
      for (const copy of copies) built.write(`${IMAGE_FOLDER}/${copy.name}`, await keptCopy(copy));
      log.info(`${copies.length} copies of pictures`);
    },
  };
}
