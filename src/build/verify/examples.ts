import type { Catalogue } from '#domain/catalogue.ts';
import { LOCALE_CODES, type Locale } from '#i18n/locales.ts';
import { eventPath, venuePath } from '#i18n/routes.ts';
import { SITE_STRINGS } from '#i18n/strings/site.ts';
import { translate } from '#i18n/strings.ts';
import { decodeHtml } from '../html-scan.ts';
import type { SitePage } from './built-site.ts';
import type { PageCheck } from './page-check.ts';

type Notice = 'example.site' | 'example.event' | 'example.venue';

/** Whether a person can read one of the notices on a page. The word alone proves nothing: real names may hold it. */
function saying(notices: readonly Notice[]): (page: SitePage) => boolean {
  const sentences = new Map<Locale, Set<string>>(
    LOCALE_CODES.map((code) => [code, new Set(notices.map((notice) => translate(SITE_STRINGS, code)(notice)))]),
  );
  return ({ tags, locale }) => tags.some(({ text }) => sentences.get(locale)?.has(decodeHtml(text).trim()));
}

/** A site of real content holds no invented listing: none in the catalogue, and no page says that it is one. */
export function exampleCheck(catalogue: Catalogue): PageCheck {
  const says = saying(['example.site', 'example.event', 'example.venue']);
  return {
    look: (page) => (says(page) ? ['says that it is an example, in a build of real content'] : []),
    finish: () =>
      [...catalogue.events, ...catalogue.venues]
        .filter((listing) => listing.example)
        .map(({ id }) => ({ page: id, message: 'is an example, in a build of real content' })),
  };
}

/** With the example season: every page of an invented listing says what it is, in its own language. */
export function unmarkedExampleCheck(catalogue: Catalogue): PageCheck {
  const says = saying(['example.event', 'example.venue']);
  const invented = new Set(
    LOCALE_CODES.flatMap((locale) => [
      ...catalogue.events.filter((event) => event.example).map((event) => eventPath(locale, event.id)),
      ...catalogue.venues.filter((venue) => venue.example).map((venue) => venuePath(locale, venue.id)),
    ]),
  );
  return { look: (page) => (invented.has(page.path) && !says(page) ? ['is invented and does not say so'] : []) };
}
