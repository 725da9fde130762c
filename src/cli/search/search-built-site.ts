import { access, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Clock } from '#domain/clock.ts';
import { findResults, resultIds } from '#domain/find-results.ts';
import { parseFinderQuery } from '#domain/finder-query.ts';
import { eventResultId, venueResultId } from '#domain/result-id.ts';
import type { Locale } from '#i18n/locales.ts';
import { HEAD_FILE, indexFolder } from '#search/index-files.ts';
import { meantFilters } from '#search/meant-filters.ts';
import { ownEngine } from '#search/own-engine.ts';
import { decodeFinderData } from '#views/decode-finder-data.ts';
import type { FinderFile } from '#views/finder-file.ts';

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
  const file = (await readJson(dataFile)) as FinderFile;
  const source = decodeFinderData(file.data);
  const { text, filters, exact = [], sort } = parseFinderQuery(search, source.municipalities, source.languages);
  const engine = ownEngine((name) => readJson(join(folder, name)));
  const found = text === '' ? undefined : await engine.search(text, { exact, today: clock.today });
  const meant = found ? meantFilters(filters, found.plan.facets) : filters;
  const titles = new Map([
    ...source.events.map(({ id, title }) => [eventResultId(id), title.text] as const),
    ...source.venues.map(({ id, name }) => [venueResultId(id), name.text] as const),
  ]);
  return resultIds(findResults(source, found?.ids, meant, clock, sort)).map((id) => ({
    id,
    title: titles.get(id) ?? '',
  }));
}

const readJson = async (file: string): Promise<unknown> => JSON.parse(await readFile(file, 'utf8'));
