import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { ContentSource } from '#content-layer/content-source.ts';
import { readVoikkoLock } from '#content-layer/read-voikko-lock.ts';
import { LOCALE_CODES, LOCALES } from '#i18n/locales.ts';
import { indexFolder } from '#search/index-files.ts';
import { readTheme } from '#search/lexicon/read-theme.ts';
import { parseVoikkoLock } from '#search/lexicon/voikko-lock.ts';
import { searchFiles, siteIndex } from './search-files.ts';

/**
 * Writes one search index per locale to `haku/<locale>/` when the pages are done. A folder each, because two locales may
 * share a language. Any error fails the build.
 */
export function searchIndex(source: ContentSource): AstroIntegration {
  return {
    name: 'kaikutarjonta:search-index',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const { settings } = source;
        const { catalogue, lexicon } = await source.current();
        const concepts = lexicon.flatMap(readTheme);
        const lock = readVoikkoLock(settings.contentRoots);
        const index = siteIndex({
          catalogue,
          now: settings.now,
          concepts,
          ...(lock && { lock: parseVoikkoLock(lock.text) }),
        });
        for (const locale of LOCALE_CODES) {
          const folder = join(fileURLToPath(dir), indexFolder(locale));
          const files = searchFiles(index, concepts, LOCALES[locale].content);
          await mkdir(folder, { recursive: true });
          for (const { name, json } of files) await writeFile(join(folder, name), json);
          logger.info(`${locale}: ${index.ids.length} listings, ${files.length} files`);
        }
      },
    },
  };
}
