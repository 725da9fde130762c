import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Catalogue } from '#domain/catalogue.ts';
import type { Clock } from '#domain/clock.ts';
import { editionOf, findable, findableIds } from '#domain/findable.ts';
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
  const ids = findableIds(findable(catalogue, clock.now));
  const page = indexFolder(locale) + LISTINGS_FILE;
  const index = readJson<ListingsFile>(site, page);
  const isSame = index?.edition === editionOf(ids) && index.size === ids.length;
  return [
    ...dataProblems(site, ids, `/data/finder/${locale}.json`),
    ...(index === undefined ? [{ page, message: 'does not exist' }] : []),
    ...(index === undefined || isSame ? [] : [{ page, message: 'has other listings, or numbers them otherwise' }]),
  ];
}

/** @param ids of all that must be found, in the order of their numbers */
function dataProblems(site: SitePlaces, ids: readonly string[], page: string): SiteProblem[] {
  const file = readJson<FinderFile>(site, page);
  if (file === undefined) return [{ page, message: 'does not exist' }];
  try {
    const { source, names } = wholeFinder(file, (part) => {
      const read = readJson<NamesFile>(site, namesPath(page, part));
      if (read === undefined) throw new Error(`${namesPath(page, part)} does not exist`);
      return read;
    });
    const found = [
      ...source.events.map(({ number }) => eventResultId(names.get(number)?.id ?? '')),
      ...source.venues.map(({ id }) => venueResultId(id)),
    ];
    const lacking = missing(ids, { [page]: new Set(found) });
    const isNumbered = source.edition === editionOf(ids) && ids.every((id, number) => found[number] === id);
    return lacking.length > 0 || isNumbered ? lacking : [{ page, message: 'numbers its listings otherwise' }];
  } catch (error) {
    // A file that is no finder data, or a part of another build: the other problems are told all the same.
    return [{ page, message: error instanceof Error ? error.message : String(error) }];
  }
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
