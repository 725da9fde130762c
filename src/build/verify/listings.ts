import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Catalogue } from '#domain/catalogue.ts';
import type { Clock } from '#domain/clock.ts';
import { endOf } from '#domain/event.ts';
import { eventResultId, venueResultId } from '#domain/result-id.ts';
import { LOCALE_CODES, type Locale } from '#i18n/locales.ts';
import { eventPath, venuePath } from '#i18n/routes.ts';
import { indexFolder, LISTINGS_FILE, type ListingsFile } from '#search/index-files.ts';
import { decodeFinderData } from '#views/decode-finder-data.ts';
import type { FinderFile } from '#views/finder-file.ts';
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

function localeProblems(site: SitePlaces, catalogue: Catalogue, clock: Clock, locale: Locale): SiteProblem[] {
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
    ...missing(paths, { 'the site': site.pages }),
    ...missing(ids, {
      [`/data/finder/${locale}.json`]:
        finder &&
        new Set([...finder.events.map((e) => eventResultId(e.id)), ...finder.venues.map((v) => venueResultId(v.id))]),
      [listings]: index && new Set(index.ids),
    }),
  ];
}

/**
 * Every published listing has its page in every locale; one that is not over also has a search record and its row in the
 * finder's data. Its places in lists: `list-entries.ts`.
 */
export function listingProblems(site: SitePlaces, catalogue: Catalogue, clock: Clock): SiteProblem[] {
  return LOCALE_CODES.flatMap((locale) => localeProblems(site, catalogue, clock, locale));
}
