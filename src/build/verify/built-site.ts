import { LOCALE_CODES, LOCALES, type Locale } from '#i18n/locales.ts';
import { type HtmlTag, scanHtml } from '../html-scan.ts';
import { type BuiltPage, eachPage, listFiles, pagePath } from '../read-pages.ts';
import type { SitePlaces } from './page-check.ts';

/** One page as a check looks at it. */
export interface SitePage {
  /** `/kohteet/emma/`, `/404.html`. */
  readonly path: string;
  /** By its path, not by what it claims. */
  readonly locale: Locale;
  readonly html: string;
  readonly tags: readonly HtmlTag[];
}

/** A built site in memory, all of it: for tests and benchmarks. A build looks at one page at a time. */
export interface BuiltSite {
  /** Folder it was built into. */
  readonly dir: string;
  readonly pages: ReadonlyMap<string, SitePage>;
  /** Paths of all files: `/haku/fi/lexicon.json`. */
  readonly files: ReadonlySet<string>;
}

/** The locale whose prefix a path has; the default locale has none. */
export function localeOfPath(path: string): Locale {
  const [segment] = path.split('/').filter(Boolean);
  const byPrefix = LOCALE_CODES.find((code) => LOCALES[code].segment !== '' && LOCALES[code].segment === segment);
  return byPrefix ?? (LOCALE_CODES.find((code) => LOCALES[code].segment === '') as Locale);
}

/** A page from its HTML. */
export const sitePage = ({ path, html }: BuiltPage): SitePage => ({
  path,
  html,
  locale: localeOfPath(path),
  tags: scanHtml(html),
});

/** What there is in a built site, by name. */
export function placesOf(dir: string): SitePlaces {
  const files = listFiles(dir);
  return {
    dir,
    files: new Set(files.map((file) => `/${file}`)),
    pages: new Set(files.flatMap((file) => pagePath(file) ?? [])),
  };
}

/** Reads a built site from its folder. */
export function readBuiltSite(dir: string): BuiltSite {
  const pages = eachPage(dir).map((page): [string, SitePage] => [page.path, sitePage(page)]);
  return { dir, pages: new Map(pages), files: placesOf(dir).files };
}
