import { access, readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Clock } from '#domain/clock.ts';
import { findResults, resultIds } from '#domain/find-results.ts';
import { parseFinderQuery } from '#domain/finder-query.ts';
import { eventResultId, venueResultId } from '#domain/result-id.ts';
import type { Locale } from '#i18n/locales.ts';
import { pagefindEngine } from '#search/pagefind-engine.ts';
import { decodeFinderData } from '#views/decode-finder-data.ts';
import type { FinderFile } from '#views/finder-file.ts';
import { serveFolder } from './serve-folder.ts';

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
  const moduleFile = resolve(dist, 'pagefind', locale, 'pagefind.js');
  for (const file of [dataFile, moduleFile]) {
    await access(file).catch(() => {
      throw new Error(
        `No built site in ${dist}: ${file} is missing. Run "npm run build" first, or name the folder with --dist.`,
      );
    });
  }
  const file: FinderFile = JSON.parse(await readFile(dataFile, 'utf8'));
  const source = decodeFinderData(file.data);
  const { text, filters, sort } = parseFinderQuery(search, source.municipalities, source.languages);
  const ids = text === '' ? undefined : await searchText(dist, locale, moduleFile, text);
  const titles = new Map([
    ...source.events.map(({ id, title }) => [eventResultId(id), title.text] as const),
    ...source.venues.map(({ id, name }) => [venueResultId(id), name.text] as const),
  ]);
  return resultIds(findResults(source, ids, filters, clock, sort)).map((id) => ({ id, title: titles.get(id) ?? '' }));
}

async function searchText(dist: string, locale: Locale, moduleFile: string, text: string): Promise<readonly string[]> {
  // Pagefind fetches its files, and Node's fetch reads no file: addresses.
  const server = await serveFolder(join(dist, 'pagefind', locale));
  try {
    const engine = pagefindEngine({
      baseUrl: server.url,
      importModule: () => import(pathToFileURL(moduleFile).href),
      fetchJson: async (file) => (await fetch(server.url + file)).json(),
    });
    return await engine.search(text);
  } finally {
    server.close();
  }
}
