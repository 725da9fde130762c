/** What the worker calls what it keeps: as in `public/offline.js`. */
export const PICKS_CACHE = 'kaiku-poiminnat';

const TOWN = 'kaiku-mukana ';

/** Of a town; `file` is the address of the file that says what belongs to it. */
export const townCache = (file: string): string => TOWN + file;

/** Whether a person asked for what is kept under this name; what was read in passing goes with the last of those. */
export const isAskedFor = (name: string): boolean => name === PICKS_CACHE || name.startsWith(TOWN);
