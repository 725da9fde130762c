import type { Catalogue } from '#domain/catalogue.ts';
import { monthOf } from '#domain/civil-date.ts';
import type { Clock } from '#domain/clock.ts';
import type { Event } from '#domain/event.ts';
import { findable } from '#domain/findable.ts';
import { isOver } from '#domain/occurrence.ts';
import { LOCALE_CODES, type Locale } from '#i18n/locales.ts';
import { eventListPath, eventPath, sectionPath, venuePath } from '#i18n/routes.ts';
import { PAGE_LINKS, type PageLinks } from '../page-facts/page-links.ts';
import type { PageCheck, SitePlaces } from './page-check.ts';

/** The months, from this one on, in which the event has times left. */
function monthsLeft(event: Event, { now, today }: Clock): string[] {
  const months = event.occurrences.filter((o) => !isOver(o, now)).map((o) => monthOf(o.date));
  return months.filter((month) => month >= monthOf(today));
}

/** The prebuilt lists in which an event that is not over must stand, and the list of its venue or else the page of it. */
function listsOf(event: Event, locale: Locale, clock: Clock, { pages }: Pick<SitePlaces, 'pages'>): string[] {
  const codes = [event.municipality, ...event.categories, ...event.audience, ...monthsLeft(event, clock)];
  const house = eventListPath(locale, event.venue);
  return [
    sectionPath(locale, 'events'),
    ...new Set(codes.map((code) => eventListPath(locale, code))),
    pages.has(house) ? house : venuePath(locale, event.venue),
  ];
}

/**
 * Of a further page of a list: `/tapahtumat/music/2/` → `/tapahtumat/music/`. An event may be called 1984; the list of all may have
 * that many pages.
 */
const listOfPage = (path: string): string => path.replace(/(\/tapahtumat)\/\d+\/$|\/\d{1,2}\/$/, '$1/');

/** Every event that is not over stands in each prebuilt list that it belongs to, on whichever page of it. */
export function listEntryCheck(
  site: Pick<SitePlaces, 'pages'>,
  catalogue: Catalogue,
  clock: Clock,
): PageCheck<PageLinks> {
  const coming = findable(catalogue, clock.now).events;
  // What has not been seen yet: path of the list → path of the event → its id.
  const wanted = new Map<string, Map<string, string>>();
  for (const locale of LOCALE_CODES)
    for (const event of coming)
      for (const list of listsOf(event, locale, clock, site)) {
        const own = wanted.get(list) ?? new Map<string, string>();
        wanted.set(list, own.set(eventPath(locale, event.id), event.id));
      }
  return {
    reads: PAGE_LINKS,
    look(links, { path }) {
      const missing = wanted.get(path) ?? wanted.get(listOfPage(path));
      for (const address of missing ? links.own : []) missing?.delete(address);
      return [];
    },
    finish: () =>
      [...wanted].flatMap(([page, missing]) =>
        [...missing.values()].map((id) => ({
          page,
          message: site.pages.has(page) ? `does not list ${id}` : `does not exist, but ${id} belongs to it`,
        })),
      ),
  };
}
