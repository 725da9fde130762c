import { LOCALE_CODES } from '#i18n/locales.ts';
import { homePath } from '#i18n/routes.ts';
import type { FinishingStep } from './finishing-step.ts';
import { headerRules } from './header-rules.ts';
import { formatHeadersFile } from './headers-file.ts';
import { INLINE_CODE, inlineHashes } from './inline-hashes.ts';

/**
 * Writes `_headers` beside the built pages: the security headers, with a policy that lets run exactly the inline
 * scripts and styles those pages hold. Must be listed after every integration that still changes pages.
 */
export function headers(): FinishingStep {
  return {
    name: 'headers',
    finish(built, log) {
      const hashes = inlineHashes(built.pages().map((page) => page.factsOf(INLINE_CODE)));
      const places = LOCALE_CODES.flatMap((locale) => placesIn(homePath(locale), built.list()));
      built.write('_headers', formatHeadersFile(headerRules(hashes, places)));
      log.info(`_headers: ${hashes.scripts.length} inline scripts, ${hashes.styles.length} inline styles`);
    },
  };
}

/** Files and folders directly in a folder of the site: `/kohteet/`, `/index.html`. */
function placesIn(home: string, files: readonly string[]): string[] {
  const inside = files.flatMap((file) => (`/${file}`.startsWith(home) ? [`/${file}`.slice(home.length)] : []));
  return [...new Set(inside.map((file) => home + file.replace(/\/.*/, '/')))];
}
