import { readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { LOCALE_CODES } from '#i18n/locales.ts';
import { homePath } from '#i18n/routes.ts';
import type { BuiltFiles } from './built-files.ts';
import { headerRules } from './header-rules.ts';
import { formatHeadersFile } from './headers-file.ts';
import { INLINE_CODE, inlineHashes } from './inline-hashes.ts';

/**
 * Writes `_headers` beside the built pages: the security headers, with a policy that lets run exactly the inline
 * scripts and styles those pages hold. Must be listed after every integration that still changes pages.
 */
export function headers(filesIn: (root: string) => BuiltFiles): AstroIntegration {
  return {
    name: 'kaikutarjonta:headers',
    hooks: {
      'astro:build:done': ({ dir, logger }) => {
        const root = fileURLToPath(dir);
        const hashes = inlineHashes(
          filesIn(root)
            .pages()
            .map((page) => page.factsOf(INLINE_CODE)),
        );
        const places = LOCALE_CODES.map((locale) => homePath(locale)).flatMap((home) =>
          readdirSync(path.join(root, home), { withFileTypes: true }).map(
            (entry) => `${home}${entry.name}${entry.isDirectory() ? '/' : ''}`,
          ),
        );
        writeFileSync(new URL('_headers', dir), formatHeadersFile(headerRules(hashes, places)));
        logger.info(`_headers: ${hashes.scripts.length} inline scripts, ${hashes.styles.length} inline styles`);
      },
    },
  };
}
