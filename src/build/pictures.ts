import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { ContentSource } from '#content-layer/content-source.ts';
import { IMAGE_FOLDER } from '#domain/listing-image.ts';
import { contentTypeOf } from './content-types.ts';
import { keptCopy } from './pictures/kept-copy.ts';
import { pictureCopies } from './pictures/picture-copies.ts';

/** Writes the copies of venues' pictures into the site, never an original; in development, makes each when it is asked for. */
export function pictures(source: ContentSource): AstroIntegration {
  return {
    name: 'kaikutarjonta:pictures',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const copies = pictureCopies(await source.current());
        const folder = path.join(fileURLToPath(dir), IMAGE_FOLDER);
        if (copies.length > 0) mkdirSync(folder, { recursive: true });
        for (const copy of copies) writeFileSync(path.join(folder, copy.name), await keptCopy(copy));
        logger.info(`${copies.length} copies of pictures`);
      },
      'astro:server:setup': ({ server }) => {
        server.middlewares.use(`/${IMAGE_FOLDER}`, async (request, response, next) => {
          const copies = pictureCopies(await source.current());
          const copy = copies.find(({ name }) => request.url === `/${name}`);
          if (!copy) return next();
          response.setHeader('Content-Type', contentTypeOf(copy.name));
          response.end(await keptCopy(copy));
        });
      },
    },
  };
}
