import type { Catalogue } from '#domain/catalogue.ts';
import { LOCALE_CODES } from '#i18n/locales.ts';
import { eventPath, venuePath } from '#i18n/routes.ts';
import { SITE_STRINGS } from '#i18n/strings/site.ts';
import { translate } from '#i18n/strings.ts';
import { decodeHtml } from '../html-scan.ts';
import type { BuiltSite, SitePage, SiteProblem } from './built-site.ts';

type Notice = 'example.site' | 'example.event' | 'example.venue';

/** Whether a person can read one of the notices on the page. The word alone proves nothing: real names may hold it. */
function says({ tags, locale }: SitePage, notices: readonly Notice[]): boolean {
  const t = translate(SITE_STRINGS, locale);
  const sentences = new Set(notices.map((notice) => t(notice)));
  return tags.some(({ text }) => sentences.has(decodeHtml(text).trim()));
}

/** A site of real content holds no invented listing: none in the catalogue, and no page says that it is one. */
export function exampleProblems(site: BuiltSite, catalogue: Catalogue): SiteProblem[] {
  const invented = [...catalogue.events, ...catalogue.venues].filter((listing) => listing.example);
  return [
    ...invented.map(({ id }) => ({ page: id, message: 'is an example, in a build of real content' })),
    ...[...site.pages.values()]
      .filter((page) => says(page, ['example.site', 'example.event', 'example.venue']))
      .map((page) => ({ page: page.path, message: 'says that it is an example, in a build of real content' })),
  ];
}

/** With the example season: every page of an invented listing says what it is, in its own language. */
export function unmarkedExampleProblems(site: BuiltSite, catalogue: Catalogue): SiteProblem[] {
  return LOCALE_CODES.flatMap((locale) => [
    ...catalogue.events.filter((event) => event.example).map((event) => eventPath(locale, event.id)),
    ...catalogue.venues.filter((venue) => venue.example).map((venue) => venuePath(locale, venue.id)),
  ])
    .filter((path) => {
      const page = site.pages.get(path);
      return page && !says(page, ['example.event', 'example.venue']);
    })
    .map((page) => ({ page, message: 'is invented and does not say so' }));
}
