import { readdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
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
        const folders = readdirSync(root, { withFileTypes: true }).flatMap((entry) =>
          entry.isDirectory() ? entry.name : [],
        );
        writeFileSync(new URL('_headers', dir), formatHeadersFile(headerRules(hashes, folders)));
        logger.info(`_headers: ${hashes.scripts.length} inline scripts, ${hashes.styles.length} inline styles`);
      },
    },
  };
}
