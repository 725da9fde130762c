import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Catalogue } from '#domain/catalogue.ts';
import { monthOf } from '#domain/civil-date.ts';
import type { Clock } from '#domain/clock.ts';
import { type Event, endOf } from '#domain/event.ts';
import { isOver } from '#domain/occurrence.ts';
import { eventResultId, venueResultId } from '#domain/result-id.ts';
import { LOCALE_CODES, type Locale } from '#i18n/locales.ts';
import { eventListPath, eventPath, sectionPath, venuePath } from '#i18n/routes.ts';
import { indexFolder, LISTINGS_FILE, type ListingsFile } from '#search/index-files.ts';
import { decodeFinderData } from '#views/decode-finder-data.ts';
import type { FinderFile } from '#views/finder-file.ts';
import type { BuiltSite, SiteProblem } from './built-site.ts';

function readJson<T>(site: BuiltSite, file: string): T | undefined {
  return site.files.has(file) ? (JSON.parse(readFileSync(path.join(site.dir, file), 'utf8')) as T) : undefined;
}

/** The months, from this one on, in which the event has times left. */
function monthsLeft(event: Event, { now, today }: Clock): string[] {
  const months = event.occurrences.filter((o) => !isOver(o, now)).map((o) => monthOf(o.date));
  return months.filter((month) => month >= monthOf(today));
}

/** The prebuilt lists in which an event that is not over must stand. */
function listsOf(event: Event, locale: Locale, clock: Clock): string[] {
  const codes = [event.municipality, ...event.categories, ...event.audience, ...monthsLeft(event, clock)];
  return [sectionPath(locale, 'events'), ...new Set(codes.map((code) => eventListPath(locale, code)))];
}

/** What all pages of a list link to: `/tapahtumat/music/`, `/tapahtumat/music/2/` … */
function linksOfList(site: BuiltSite, list: string): Set<string> {
  const links = new Set<string>();
  for (let page = site.pages.get(list), number = 2; page; page = site.pages.get(`${list}${number++}/`)) {
    for (const tag of page.tags) links.add(tag.attributes['href'] ?? '');
  }
  return links;
}

/** What is missing from `places`, by name. */
function missing(
  ids: readonly string[],
  places: Readonly<Record<string, ReadonlySet<string> | undefined>>,
): SiteProblem[] {
  return Object.entries(places).flatMap(([page, present]) =>
    present
      ? ids.filter((id) => !present.has(id)).map((id) => ({ page, message: `does not hold ${id}` }))
      : [{ page, message: 'does not exist' }],
  );
}

function listProblems(site: BuiltSite, events: readonly Event[], locale: Locale, clock: Clock): SiteProblem[] {
  const known = new Map<string, Set<string>>();
  const linksOf = (list: string) => {
    const links = known.get(list) ?? linksOfList(site, list);
    known.set(list, links);
    return links;
  };
  return events.flatMap((event) =>
    listsOf(event, locale, clock)
      .filter((list) => !linksOf(list).has(eventPath(locale, event.id)))
      .map((page) => ({
        page,
        message: site.pages.has(page) ? `does not list ${event.id}` : `does not exist, but ${event.id} belongs to it`,
      })),
  );
}

function localeProblems(site: BuiltSite, catalogue: Catalogue, clock: Clock, locale: Locale): SiteProblem[] {
  const coming = catalogue.events.filter((event) => endOf(event) > clock.now && event.movedTo === undefined);
  const venues = catalogue.venues.filter((venue) => venue.movedTo === undefined);
  const paths = [
    ...catalogue.events.map((e) => eventPath(locale, e.id)),
    ...catalogue.venues.map((v) => venuePath(locale, v.id)),
  ];
  const ids = [...coming.map((event) => eventResultId(event.id)), ...venues.map((venue) => venueResultId(venue.id))];

  const file = readJson<FinderFile>(site, `/data/finder/${locale}.json`);
  const finder = file && decodeFinderData(file.data);
  const listings = indexFolder(locale) + LISTINGS_FILE;
  const index = readJson<ListingsFile>(site, listings);
  return [
    ...missing(paths, { 'the site': new Set(site.pages.keys()) }),
    ...missing(ids, {
      [`/data/finder/${locale}.json`]:
        finder &&
        new Set([...finder.events.map((e) => eventResultId(e.id)), ...finder.venues.map((v) => venueResultId(v.id))]),
      [listings]: index && new Set(index.ids),
    }),
    ...listProblems(site, coming, locale, clock),
  ];
}

/**
 * Every published listing has its page in every locale; one that is not over also has a search record, its row in the
 * finder's data and its place in every prebuilt list that it belongs to.
 */
export function listingProblems(site: BuiltSite, catalogue: Catalogue, clock: Clock): SiteProblem[] {
  return LOCALE_CODES.flatMap((locale) => localeProblems(site, catalogue, clock, locale));
}
