import type { Catalogue } from '#domain/catalogue.ts';
import type { Clock } from '#domain/clock.ts';
import { endOf } from '#domain/event.ts';
import { plainPath } from '#i18n/plain/plain-paths.ts';
import { eventListPath, eventPath, venuePath } from '#i18n/routes.ts';
import { PLAIN_LIST_SIZE } from '#views/plain/plain-lists.ts';
import type { BuiltSite, SiteProblem } from './built-site.ts';

/**
 * In plain Finnish every listing has its page, and its town's list leads to each event that is not over, or to as many as a list
 * may hold.
 */
export function plainListingProblems(site: BuiltSite, { events, venues }: Catalogue, { now }: Clock): SiteProblem[] {
  const paths = [...events.map(({ id }) => eventPath('fi', id)), ...venues.map(({ id }) => venuePath('fi', id))];
  const missing = paths
    .map(plainPath)
    .filter((path) => !site.pages.has(path))
    .map((path) => ({ page: 'the site', message: `does not hold ${path}` }));
  const coming = events.filter((event) => endOf(event) > now && event.movedTo === undefined);
  const unlisted = [...Map.groupBy(coming, ({ municipality }) => municipality)].flatMap(([town, own]) => {
    const page = plainPath(eventListPath('fi', town));
    const links = new Set(site.pages.get(page)?.tags.map(({ attributes }) => attributes['href']));
    const listed = own.filter(({ id }) => links.has(plainPath(eventPath('fi', id)))).length;
    const wanted = Math.min(own.length, PLAIN_LIST_SIZE);
    return listed === wanted ? [] : [{ page, message: `leads to ${listed} of ${wanted} events` }];
  });
  return [...missing, ...unlisted];
}
