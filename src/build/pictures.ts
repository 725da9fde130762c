import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { ContentSource } from '#content-layer/content-source.ts';
import { IMAGE_FOLDER } from '#domain/listing-image.ts';
import type { BuiltFiles } from './built-files.ts';
import { contentTypeOf } from './content-types.ts';
import { keptCopy } from './pictures/kept-copy.ts';
import { pictureCopies } from './pictures/picture-copies.ts';

/** Writes the copies of venues' pictures into the site, never an original; in development, makes each when it is asked for. */
export function pictures(source: ContentSource, filesIn: (root: string) => BuiltFiles): AstroIntegration {
  return {
    name: 'kaikutarjonta:pictures',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const copies = pictureCopies(await source.current());
        const built = filesIn(fileURLToPath(dir));
        for (const copy of copies) built.write(`${IMAGE_FOLDER}/${copy.name}`, await keptCopy(copy));
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
