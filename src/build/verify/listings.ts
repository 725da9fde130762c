import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Catalogue } from '#domain/catalogue.ts';
import type { Clock } from '#domain/clock.ts';
import { editionOf, findable } from '#domain/findable.ts';
import { eventResultId, venueResultId } from '#domain/result-id.ts';
import { LOCALE_CODES, type Locale } from '#i18n/locales.ts';
import { eventPath, venuePath } from '#i18n/routes.ts';
import { indexFolder, LISTINGS_FILE, type ListingsFile } from '#search/index-files.ts';
import type { NamesFile } from '#views/finder-data.ts';
import type { FinderFile } from '#views/finder-file.ts';
import { namesPath } from '#views/name-parts.ts';
import { wholeFinder } from '#views/whole-finder.ts';
import type { SitePlaces, SiteProblem } from './page-check.ts';

function readJson<T>(site: SitePlaces, file: string): T | undefined {
  return site.files.has(file) ? (JSON.parse(readFileSync(path.join(site.dir, file), 'utf8')) as T) : undefined;
}

/** What is missing from `places`, by name. */
function missing(
  ids: readonly string[],
  places: Readonly<Record<string, { has(id: string): boolean } | undefined>>,
): SiteProblem[] {
  return Object.entries(places).flatMap(([page, present]) =>
    present
      ? ids.filter((id) => !present.has(id)).map((id) => ({ page, message: `does not hold ${id}` }))
      : [{ page, message: 'does not exist' }],
  );
}

/** What is found, by the finder's data and by the search's index: all that can be, numbered alike. */
function finderProblems(site: SitePlaces, catalogue: Catalogue, clock: Clock, locale: Locale): SiteProblem[] {
  const { events, venues } = findable(catalogue, clock.now);
  const ids = [...events.map(({ id }) => eventResultId(id)), ...venues.map(({ id }) => venueResultId(id))];
  const edition = editionOf(ids);
  const page = `/data/finder/${locale}.json`;
  const listings = indexFolder(locale) + LISTINGS_FILE;
  const index = readJson<ListingsFile>(site, listings);
  const isOther = index !== undefined && (index.edition !== edition || index.size !== ids.length);
  return [
    ...missing(ids, { [page]: finderIds(site, page) }),
    ...(index === undefined ? [{ page: listings, message: 'does not exist' }] : []),
    ...(isOther
      ? [{ page: listings, message: 'is of other listings than the catalogue, or numbers them otherwise' }]
      : []),
  ];
}

/** Ids of all that the finder finds, if their numbers are those of their places. */
function finderIds(site: SitePlaces, page: string): ReadonlySet<string> | undefined {
  const file = readJson<FinderFile>(site, page);
  if (file === undefined) return undefined;
  const { source, names } = wholeFinder(file, (part) => {
    const read = readJson<NamesFile>(site, namesPath(page, part));
    if (read === undefined) throw new Error(`There is no ${namesPath(page, part)}`);
    return read;
  });
  return new Set([
    ...[...names.values()].map(({ id }) => eventResultId(id)),
    ...source.venues.map(({ id }) => venueResultId(id)),
  ]);
}

function localeProblems(site: SitePlaces, catalogue: Catalogue, clock: Clock, locale: Locale): SiteProblem[] {
  const paths = [
    ...catalogue.events.map((e) => eventPath(locale, e.id)),
    ...catalogue.venues.map((v) => venuePath(locale, v.id)),
  ];
  return [...missing(paths, { 'the site': site.pages }), ...finderProblems(site, catalogue, clock, locale)];
}

/**
 * Every published listing has its page in every locale; one that is not over also has a search record and its row in the
 * finder's data. Its places in lists: `list-entries.ts`.
 */
export function listingProblems(site: SitePlaces, catalogue: Catalogue, clock: Clock): SiteProblem[] {
  return LOCALE_CODES.flatMap((locale) => localeProblems(site, catalogue, clock, locale));
}
