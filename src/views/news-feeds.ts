import type { Event } from '#domain/event.ts';
import { eventListPath, sectionPath, sitePath } from '#i18n/routes.ts';
import type { ViewContext } from './view-context.ts';

/** A news feed of one locale. */
export interface NewsFeed {
  /** Its name in the address, without an ending. */
  readonly code: string;
  readonly kind: 'latest' | 'week';
  readonly title: string;
  readonly description: string;
  /** Path of the page that it belongs to. */
  readonly page: string;
  /** Its own path, without an ending. */
  readonly path: string;
  holds(event: Event): boolean;
}

/** Every news feed: of all municipalities together and of each, what is new and what the coming week holds. */
export function newsFeeds({
  t,
  locale,
  municipalityNames,
}: Pick<ViewContext, 't' | 'locale' | 'municipalityNames'>): NewsFeed[] {
  const feed = (
    code: string,
    kind: NewsFeed['kind'],
    what: string,
    page: string,
    holds: NewsFeed['holds'],
  ): NewsFeed => ({
    code,
    kind,
    title: t(`feed.${kind}`, { what }),
    description: t('site.tagline'),
    page,
    path: sitePath(locale, 'syote', code).slice(0, -1),
    holds,
  });
  const pairOf = (code: string, what: string, page: string, holds: NewsFeed['holds']) => [
    feed(code, 'latest', what, page, holds),
    feed(`${code}-viikko`, 'week', what, page, holds),
  ];
  return [
    ...pairOf('kaikki', t('lists.all'), sectionPath(locale, 'events'), () => true),
    ...Object.entries(municipalityNames).flatMap(([id, name]) =>
      pairOf(id, name, eventListPath(locale, id), (event) => event.municipality === id),
    ),
  ];
}
