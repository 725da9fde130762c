import { loadCatalogue } from '#catalogue/load.ts';
import { type FeedContext, feedContext } from '#feeds/feed-context.ts';
import type { Locale } from '#i18n/locales.ts';

const contexts = new Map<Locale, Promise<FeedContext>>();

/** What the feeds of a locale are made from, made once per build. */
export function feedsIn(locale: Locale, site: URL | undefined): Promise<FeedContext> {
  if (!site) throw new Error('The site has no address (astro.config.mjs)');
  const made = contexts.get(locale) ?? loadCatalogue().then((catalogue) => feedContext(catalogue, locale, site.origin));
  if (import.meta.env.PROD) contexts.set(locale, made);
  return made;
}
