import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { ContentSource } from '#content-layer/content-source.ts';
import { LOCALE_CODES } from '#i18n/locales.ts';
import { dossierPath } from '#submission/dossier.ts';
import { templatePath, templateText } from '#submission/template.ts';
import type { BuiltFiles } from './built-files.ts';
import { dossiersOf } from './dossiers-of.ts';

/** Writes what the form for venues asks for: a dossier for each venue, and a template for those who write the file themselves. */
export function dossiers(source: ContentSource, filesIn: (root: string) => BuiltFiles): AstroIntegration {
  return {
    name: 'kaikutarjonta:dossiers',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const content = await source.current();
        const built = filesIn(fileURLToPath(dir));
        const all = dossiersOf(content);
        for (const [venue, dossier] of all) built.write(dossierPath(venue).slice(1), JSON.stringify(dossier));
        for (const locale of LOCALE_CODES)
          built.write(templatePath(locale).slice(1), templateText(locale, source.settings.today));
        logger.info(`${all.size} venues for the form`);
      },
      'astro:server:setup': ({ server }) => {
        server.middlewares.use(async (request, response, next) => {
          const all = dossiersOf(await source.current());
          const found = [...all].find(([venue]) => request.url === dossierPath(venue));
          if (!found) return next();
          response.setHeader('Content-Type', 'application/json; charset=utf-8');
          response.end(JSON.stringify(found[1]));
        });
      },
    },
  };
}
