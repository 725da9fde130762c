import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close } from 'pagefind';
import type { ContentSource } from '#content-layer/content-source.ts';
import { LOCALE_CODES, LOCALES } from '#i18n/locales.ts';
import { searchRecords } from '#search/records.ts';
import { pagefindFiles } from './pagefind-files.ts';
import { searchLabels } from './search-labels.ts';

/**
 * Writes one search index per locale to `pagefind/<locale>/` when the pages are done. A folder each, because two
 * locales may share a language and because a visitor then loads the index of one. Any error fails the build.
 */
export function searchIndex(source: ContentSource): AstroIntegration {
  return {
    name: 'kaikutarjonta:search-index',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const { catalogue } = await source.current();
        try {
          for (const locale of LOCALE_CODES) {
            const language = LOCALES[locale].content;
            const records = searchRecords(catalogue, language, source.settings.now, searchLabels(locale));
            const files = await pagefindFiles(records, language);
            const folder = join(fileURLToPath(dir), 'pagefind', locale);
            for (const { path, content } of files) {
              const target = join(folder, path);
              await mkdir(dirname(target), { recursive: true });
              await writeFile(target, content);
            }
            logger.info(`${locale}: ${records.length} records, ${files.length} files`);
          }
        } finally {
          await close();
        }
      },
    },
  };
}
