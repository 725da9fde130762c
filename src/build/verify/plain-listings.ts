import type { Catalogue } from '#domain/catalogue.ts';
import type { Clock } from '#domain/clock.ts';
import { findable } from '#domain/findable.ts';
import { plainPath } from '#i18n/plain/plain-paths.ts';
import { eventListPath, eventPath, venuePath } from '#i18n/routes.ts';
import { PLAIN_LIST_SIZE } from '#views/plain/plain-lists.ts';
import { PAGE_LINKS, type PageLinks } from '../page-facts/page-links.ts';
import type { PageCheck, SitePlaces } from './page-check.ts';

/**
 * In plain Finnish every listing has its page, and its town's list leads to each event that is not over, or to as many as a list
 * may hold.
 */
export function plainListingCheck(
  site: Pick<SitePlaces, 'pages'>,
  { events, venues }: Catalogue,
  { now }: Clock,
): PageCheck<PageLinks> {
  const coming = findable({ events, venues }, now).events;
  const wanted = new Map(
    [...Map.groupBy(coming, ({ municipality }) => municipality)].map(([town, own]) => [
      plainPath(eventListPath('fi', town)),
      own.map(({ id }) => plainPath(eventPath('fi', id))),
    ]),
  );
  const unseen = new Set(wanted.keys());
  const shortfall = (own: readonly string[], links: ReadonlySet<string>): string[] => {
    const listed = own.filter((event) => links.has(event)).length;
    const most = Math.min(own.length, PLAIN_LIST_SIZE);
    return listed === most ? [] : [`leads to ${listed} of ${most} events`];
  };
  return {
    reads: PAGE_LINKS,
    look(links, { path }) {
      const own = wanted.get(path);
      unseen.delete(path);
      return own ? shortfall(own, new Set(links.own)) : [];
    },
    finish: () => [
      ...[...events.map(({ id }) => eventPath('fi', id)), ...venues.map(({ id }) => venuePath('fi', id))]
        .map(plainPath)
        .filter((path) => !site.pages.has(path))
        .map((path) => ({ page: 'the site', message: `does not hold ${path}` })),
      ...[...unseen].flatMap((page) =>
        shortfall(wanted.get(page) ?? [], new Set()).map((message) => ({ page, message })),
      ),
    ],
  };
}
