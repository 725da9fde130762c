import type { IndexHead, IndexListings } from './lexicon/packed-index.ts';
import type { PackedPostings } from './lexicon/packed-postings.ts';

/** Folder of a locale's index in the built site, with a slash at both ends. */
export function indexFolder(locale: string): string {
  return `/haku/${locale}/`;
}

/** Name of the first file: what is known of all words. */
export const HEAD_FILE = 'lexicon.json';

/** Name of the file that says which listings there are. */
export const LISTINGS_FILE = 'listings.json';

/** Name of a file of postings. */
export const keysFile = (part: number): string => `keys-${part}.json`;

/** In every file of an index: files of different versions do not go together. */
export interface Versioned {
  readonly version: string;
}

/** Stands between the labels of the first file: no label has one. */
export const LABEL_BAR = '|';

/** The first file as it is served. */
export interface HeadFile extends Versioned, IndexHead {
  /** What each concept is called in the locale's language, {@link LABEL_BAR} between them; empty when it has no name there or no listing. */
  readonly labels: string;
}

export type ListingsFile = Versioned & IndexListings;

export type KeysFile = Versioned & PackedPostings;
