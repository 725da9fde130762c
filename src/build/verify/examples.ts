import type { Catalogue } from '#domain/catalogue.ts';
import { LOCALE_CODES, type Locale } from '#i18n/locales.ts';
import { eventPath, venuePath } from '#i18n/routes.ts';
import { SITE_STRINGS } from '#i18n/strings/site.ts';
import { translate } from '#i18n/strings.ts';
import { decodeHtml } from '../html-scan.ts';
import type { PageReader } from '../page-facts/page-reader.ts';
import type { PageCheck } from './page-check.ts';

const NOTICES = ['example.site', 'example.event', 'example.venue'] as const;
type Notice = (typeof NOTICES)[number];
const SENTENCES = new Map<Locale, ReadonlyMap<string, Notice>>(
  LOCALE_CODES.map((code) => [
    code,
    new Map(NOTICES.map((notice) => [translate(SITE_STRINGS, code)(notice), notice] as const)),
  ]),
);

/** Which notices a person can read on a page. The word alone proves nothing: real names may hold it. */
export const EXAMPLE_NOTICES: PageReader<readonly Notice[]> = {
  name: 'example-notices',
  read: ({ tags, locale }) => [
    ...new Set(tags.flatMap(({ text }) => SENTENCES.get(locale)?.get(decodeHtml(text).trim()) ?? [])),
  ],
};

/** A site of real content holds no invented listing: none in the catalogue, and no page says that it is one. */
export function exampleCheck(catalogue: Catalogue): PageCheck<readonly Notice[]> {
  return {
    reads: EXAMPLE_NOTICES,
    look: (said) => (said.length > 0 ? ['says that it is an example, in a build of real content'] : []),
    finish: () =>
      [...catalogue.events, ...catalogue.venues]
        .filter((listing) => listing.example)
        .map(({ id }) => ({ page: id, message: 'is an example, in a build of real content' })),
  };
}

/** With the example season: every page of an invented listing says what it is, in its own language. */
export function unmarkedExampleCheck(catalogue: Catalogue): PageCheck<readonly Notice[]> {
  const invented = new Set(
    LOCALE_CODES.flatMap((locale) => [
      ...catalogue.events.filter((event) => event.example).map((event) => eventPath(locale, event.id)),
      ...catalogue.venues.filter((venue) => venue.example).map((venue) => venuePath(locale, venue.id)),
    ]),
  );
  const isMarked = (said: readonly Notice[]) => said.some((notice) => notice !== 'example.site');
  return {
    reads: EXAMPLE_NOTICES,
    look: (said, { path }) => (invented.has(path) && !isMarked(said) ? ['is invented and does not say so'] : []),
  };
}
