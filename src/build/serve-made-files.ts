import type { AstroIntegration } from 'astro';
import type { ContentSource } from '#content-layer/content-source.ts';
import { IMAGE_FOLDER } from '#domain/listing-image.ts';
import { dossierPath } from '#submission/dossier.ts';
import { contentTypeOf } from './content-types.ts';
import { dossiersOf } from './dossiers-of.ts';
import { keptCopy } from './pictures/kept-copy.ts';
import { pictureCopies } from './pictures/picture-copies.ts';

/** In development, makes what a build writes beside its pages when it is asked for: copies of pictures, and dossiers of venues. */
export function serveMadeFiles(source: ContentSource): AstroIntegration {
  return {
    name: 'kaikutarjonta:serve-made-files',
    hooks: {
      'astro:server:setup': ({ server }) => {
        server.middlewares.use(`/${IMAGE_FOLDER}`, async (request, response, next) => {
          const copies = pictureCopies(await source.current());
          const copy = copies.find(({ name }) => request.url === `/${name}`);
          if (!copy) return next();
          response.setHeader('Content-Type', contentTypeOf(copy.name));
          response.end(await keptCopy(copy));
        });
        server.middlewares.use(async (request, response, next) => {
          const all = dossiersOf(await source.current());
          const found = [...all].find(([venue]) => request.url === dossierPath(venue));
          if (!found) return next();
          response.setHeader('Content-Type', 'application/json; charset=utf-8');
          response.end(JSON.stringify(found[1].make()));
        });
      },
    },
  };
}
