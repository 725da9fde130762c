import type { Catalogue } from '#domain/catalogue.ts';
import type { EpochMinutes } from '#domain/occurrence.ts';
import { LOCALE_CODES, LOCALES, type Locale } from '#i18n/locales.ts';
import { readTheme, type ThemeData } from '#search/lexicon/read-theme.ts';
import { parseVoikkoLock } from '#search/lexicon/voikko-lock.ts';
import { type IndexFile, searchFiles, siteIndex } from './search-files.ts';

/** What the search of a site is made of; can be sent to another thread. */
export interface SearchSources {
  readonly catalogue: Catalogue;
  readonly lexicon: readonly ThemeData[];
  readonly now: EpochMinutes;
  /** The lock file of Voikko's analyses, when there is one. */
  readonly lock: string | undefined;
}

/** The search index of each locale: how many listings it has, and its files. */
export interface SearchIndex {
  readonly listings: number;
  readonly files: readonly (readonly [Locale, readonly IndexFile[]])[];
}

/** Makes the index of every locale. */
export function searchIndexFiles({ catalogue, lexicon, now, lock }: SearchSources): SearchIndex {
  const concepts = lexicon.flatMap(readTheme);
  const index = siteIndex({ catalogue, now, concepts, ...(lock !== undefined && { lock: parseVoikkoLock(lock) }) });
  const filesIn = searchFiles(index, concepts);
  return {
    listings: index.ids.length,
    files: LOCALE_CODES.map((locale) => [locale, filesIn(LOCALES[locale].content)]),
  };
}
