import type { ContentSource } from '#content-layer/content-source.ts';
import { sitemapText } from '#feeds/sitemap/sitemap-text.ts';
import { LOCALE_CODES } from '#i18n/locales.ts';
import { plainPath } from '#i18n/plain/plain-paths.ts';
import { eventPath, venuePath } from '#i18n/routes.ts';
import type { FinishingStep } from './finishing-step.ts';
import { PAGE_HEAD } from './page-facts/page-head.ts';

/** Writes `sitemap.xml` from the pages themselves: those that search engines may list, with their languages and last check. */
export function sitemap(source: ContentSource): FinishingStep {
  return {
    name: 'sitemap',
    async finish(built, log) {
      const { events, venues } = (await source.current()).catalogue;
      const days = new Map(
        LOCALE_CODES.flatMap((locale) => [
          ...events.map(({ id, checked }) => [eventPath(locale, id), checked] as const),
          ...venues.map(({ id, checked }) => [venuePath(locale, id), checked] as const),
        ]),
      );
      for (const { id, checked } of events) days.set(plainPath(eventPath('fi', id)), checked);
      for (const { id, checked } of venues) days.set(plainPath(venuePath('fi', id)), checked);
      const entries = built
        .pages()
        .flatMap((page) => {
          const { canonical, noindex, alternates } = page.factsOf(PAGE_HEAD);
          const isItself = canonical !== undefined && new URL(canonical).pathname === page.path;
          if (!isItself || noindex) return [];
          const day = days.get(page.path);
          return [
            {
              url: canonical,
              alternates: alternates.flatMap(([tag, url]) => (url === '' ? [] : [{ tag, url }])),
              ...(day !== undefined && { day }),
            },
          ];
        })
        .toArray();
      built.write('sitemap.xml', sitemapText(entries));
      log.info(`${entries.length} pages`);
    },
  };
}
