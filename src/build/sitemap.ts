import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { ContentSource } from '#content-layer/content-source.ts';
import { sitemapText } from '#feeds/sitemap/sitemap-text.ts';
import { LOCALE_CODES } from '#i18n/locales.ts';
import { plainPath } from '#i18n/plain/plain-paths.ts';
import { eventPath, venuePath } from '#i18n/routes.ts';
import { scanHtml } from './html-scan.ts';
import { ownText } from './own-text.ts';
import { eachPage } from './read-pages.ts';

/** Writes `sitemap.xml` from the pages themselves: those that search engines may list, with their languages and last check. */
export function sitemap(source: ContentSource): AstroIntegration {
  return {
    name: 'kaikutarjonta:sitemap',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const root = fileURLToPath(dir);
        const { events, venues } = (await source.current()).catalogue;
        const days = new Map(
          LOCALE_CODES.flatMap((locale) => [
            ...events.map(({ id, checked }) => [eventPath(locale, id), checked] as const),
            ...venues.map(({ id, checked }) => [venuePath(locale, id), checked] as const),
          ]),
        );
        for (const { id, checked } of events) days.set(plainPath(eventPath('fi', id)), checked);
        for (const { id, checked } of venues) days.set(plainPath(venuePath('fi', id)), checked);
        const entries = eachPage(root)
          .flatMap(({ path: page, html }) => {
            const tags = scanHtml(html.split('</head>', 1)[0] ?? '');
            const has = (name: string, value: string) =>
              tags.some(
                (tag) =>
                  tag.name === name && tag.attributes['name'] === 'robots' && tag.attributes['content'] === value,
              );
            const links = tags.filter(({ name }) => name === 'link').map(({ attributes }) => attributes);
            const canonical = links.find(({ rel }) => rel === 'canonical')?.['href'];
            const isItself = canonical !== undefined && new URL(canonical).pathname === page;
            if (!isItself || has('meta', 'noindex')) return [];
            const alternates = links.flatMap(({ rel, hreflang, href }) =>
              rel === 'alternate' && hreflang && href ? [{ tag: ownText(hreflang), url: ownText(href) }] : [],
            );
            const day = days.get(page);
            return [{ url: ownText(canonical), alternates, ...(day !== undefined && { day }) }];
          })
          .toArray();
        writeFileSync(path.join(root, 'sitemap.xml'), sitemapText(entries));
        logger.info(`${entries.length} pages`);
      },
    },
  };
}
