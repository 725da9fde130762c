import { readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { LOCALE_CODES, LOCALES } from '#i18n/locales.ts';
import { headerRules } from './header-rules.ts';
import { formatHeadersFile } from './headers-file.ts';
import { inlineHashes } from './inline-hashes.ts';
import { readPages } from './read-pages.ts';

/**
 * Writes `_headers` beside the built pages: the security headers, with a policy that lets run exactly the inline
 * scripts and styles those pages hold. Must be listed after every integration that still changes pages.
 */
export function headers(): AstroIntegration {
  return {
    name: 'kaikutarjonta:headers',
    hooks: {
      'astro:build:done': ({ dir, logger }) => {
        const root = fileURLToPath(dir);
        const hashes = inlineHashes(readPages(root).map((page) => page.html));
        const foldersIn = (folder: string) =>
          readdirSync(path.join(root, folder), { withFileTypes: true }).flatMap((entry) =>
            entry.isDirectory() ? path.posix.join(folder, entry.name) : [],
          );
        const locales = LOCALE_CODES.map((locale) => LOCALES[locale].segment).filter(Boolean);
        const folders = [...foldersIn(''), ...locales.flatMap(foldersIn)];
        writeFileSync(new URL('_headers', dir), formatHeadersFile(headerRules(hashes, folders)));
        logger.info(`_headers: ${hashes.scripts.length} inline scripts, ${hashes.styles.length} inline styles`);
      },
    },
  };
}
