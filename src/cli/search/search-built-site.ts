import { readFileSync } from 'node:fs';
import { access } from 'node:fs/promises';
import { join } from 'node:path';
import type { Clock } from '#domain/clock.ts';
import { type FoundEvent, type FoundVenue, findResults } from '#domain/find-results.ts';
import { parseFinderQuery } from '#domain/finder-query.ts';
import { eventResultId, venueResultId } from '#domain/result-id.ts';
import type { Locale } from '#i18n/locales.ts';
import { HEAD_FILE, indexFolder } from '#search/index-files.ts';
import { meantFilters } from '#search/meant-filters.ts';
import { ownEngine } from '#search/own-engine.ts';
import type { EventName } from '#views/event-names.ts';
import type { NamesFile } from '#views/finder-data.ts';
import type { FinderFile } from '#views/finder-file.ts';
import { namesPath } from '#views/name-parts.ts';
import { wholeFinder } from '#views/whole-finder.ts';

/** What is asked of which built site. */
export interface SiteSearch {
  /** Folder of the built site. */
  readonly dist: string;
  readonly locale: Locale;
  /** As in the finder's address: `q=jazz&when=weekend`. */
  readonly search: string;
  readonly clock: Clock;
}

/**
 * The finder's answer without a browser: same data file, same index, same functions. Results in the order in which the page
 * shows them. Rejects with a sentence for people when the folder holds no built site.
 */
export async function searchBuiltSite({
  dist,
  locale,
  search,
  clock,
}: SiteSearch): Promise<{ id: string; title: string }[]> {
  const dataFile = join(dist, 'data', 'finder', `${locale}.json`);
  const folder = join(dist, indexFolder(locale));
  for (const file of [dataFile, join(folder, HEAD_FILE)]) {
    await access(file).catch(() => {
      throw new Error(
        `No built site in ${dist}: ${file} is missing. Run "npm run build" first, or name the folder with --dist.`,
      );
    });
  }
  const file = readJson(dataFile) as FinderFile;
  const { source, names } = wholeFinder(file, (part) => readJson(namesPath(dataFile, part)) as NamesFile);
  const { text, filters, exact = [], sort } = parseFinderQuery(search, source.municipalities, source.languages);
  const engine = ownEngine(async (name) => readJson(join(folder, name)));
  const found = text === '' ? undefined : await engine.search(text, { exact, today: clock.today });
  if (found && found.edition !== source.edition)
    throw new Error(`The site in ${dist} is of two builds: build it anew.`);
  const meant = found ? meantFilters(filters, found.plan.facets) : filters;
  const results = findResults(source, found?.numbers, meant, clock, { sort, text });
  const venueItem = ({ id, name }: FoundVenue) => ({ id: venueResultId(id), title: name.text });
  const eventItem = ({ number }: FoundEvent) => {
    const { id, title } = names.get(number) as EventName;
    return { id: eventResultId(id), title: title.text };
  };
  return [
    ...results.bestVenue.map(venueItem),
    ...results.dated.map(eventItem),
    ...results.ongoing.map(eventItem),
    ...results.venues.map(venueItem),
    ...results.unconfirmed.map(venueItem),
  ];
}

const readJson = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'));
