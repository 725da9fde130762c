import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Catalogue } from '#domain/catalogue.ts';
import type { Clock } from '#domain/clock.ts';
import { type Event, endOf } from '#domain/event.ts';
import { isOver } from '#domain/occurrence.ts';
import { eventResultId, venueResultId } from '#domain/result-id.ts';
import { LOCALE_CODES, type Locale } from '#i18n/locales.ts';
import { eventListPath, eventPath, sectionPath, venuePath } from '#i18n/routes.ts';
import { decodeFinderData } from '#views/decode-finder-data.ts';
import type { FinderData } from '#views/finder-data.ts';
import type { BuiltSite, SiteProblem } from './built-site.ts';

function readJson<T>(site: BuiltSite, file: string): T | undefined {
  return site.files.has(file) ? (JSON.parse(readFileSync(path.join(site.dir, file), 'utf8')) as T) : undefined;
}

const monthsLeft = (event: Event, now: number) =>
  event.occurrences.filter((o) => !isOver(o, now)).map((o) => o.date.slice(0, 7));

/** The prebuilt lists in which an event that is not over must stand. */
function listsOf(event: Event, locale: Locale, now: number): string[] {
  const codes = [event.municipality, ...event.categories, ...event.audience, ...monthsLeft(event, now)];
  return [sectionPath(locale, 'events'), ...new Set(codes.map((code) => eventListPath(locale, code)))];
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

function listProblems(site: BuiltSite, events: readonly Event[], locale: Locale, now: number): SiteProblem[] {
  const links = new Map<string, Set<string>>();
  const linksOf = (list: string) => {
    const known = links.get(list) ?? new Set(site.pages.get(list)?.tags.map((tag) => tag.attributes['href'] ?? ''));
    links.set(list, known);
    return known;
  };
  return events.flatMap((event) =>
    listsOf(event, locale, now)
      .filter((list) => !linksOf(list).has(eventPath(locale, event.id)))
      .map((list) => ({
        page: list,
        message: site.pages.has(list) ? `does not list ${event.id}` : `does not exist, but ${event.id} belongs to it`,
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

  const data = readJson<FinderData>(site, `/data/finder/${locale}.json`);
  const finder = data && decodeFinderData(data);
  const index = readJson<Record<string, string>>(site, `/pagefind/${locale}/ids.json`);
  return [
    ...missing(paths, { 'the site': new Set(site.pages.keys()) }),
    ...missing(ids, {
      [`/data/finder/${locale}.json`]:
        finder &&
        new Set([...finder.events.map((e) => eventResultId(e.id)), ...finder.venues.map((v) => venueResultId(v.id))]),
      [`/pagefind/${locale}/ids.json`]: index && new Set(Object.values(index)),
    }),
    ...listProblems(site, coming, locale, clock.now),
  ];
}

/**
 * Every published listing has its page in every locale; one that is not over also has a search record, its row in the
 * finder's data and its place in every prebuilt list that it belongs to.
 */
export function listingProblems(site: BuiltSite, catalogue: Catalogue, clock: Clock): SiteProblem[] {
  return LOCALE_CODES.flatMap((locale) => localeProblems(site, catalogue, clock, locale));
}
