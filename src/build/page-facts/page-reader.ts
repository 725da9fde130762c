import type { SitePage } from '../verify/built-site.ts';

/**
 * What a step after the pages wants to know of each page. Read from the page alone, never from the catalogue or the clock, so that
 * it holds as long as the page stays as it is and a page is read once for all who ask.
 */
export interface PageReader<F> {
  /** What the answer is kept under; each reader has its own. */
  readonly name: string;
  /** The answer, as it can be written as JSON. */
  read(page: SitePage): F;
}

/** A page of which only what was read is left. */
export interface ReadPage extends Pick<SitePage, 'path' | 'locale'> {
  factsOf<F>(reader: PageReader<F>): F;
}

/** A page at hand, read as it is asked. */
export function readable(page: SitePage): ReadPage {
  return { path: page.path, locale: page.locale, factsOf: (reader) => reader.read(page) };
}
