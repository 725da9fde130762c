import type { Locale } from './locales.ts';

/** Folder of the files that say what is taken along, with a slash at both ends. */
export const TAKE_ALONG_FOLDER = '/data/mukaan/';

/** What belongs to a town in a locale: pages and all that they need. */
export const townFile = (locale: Locale, municipality: string): string =>
  `${TAKE_ALONG_FOLDER}${locale}/${municipality}.json`;

/** How much each town of a locale is. */
export const townSizesFile = (locale: Locale): string => `${TAKE_ALONG_FOLDER}${locale}.json`;

/** Place on the page of what is along that is shown when another page was asked for and is not along. */
export const NOT_ALONG = 'ei-verkkoa';
