import { LOCALE_CODES, LOCALES, type Locale } from '#i18n/locales.ts';
import { type HtmlTag, scanHtml } from '../html-scan.ts';
import { listFiles, readPages } from '../read-pages.ts';

/** One page as a check looks at it. */
export interface SitePage {
  /** `/kohteet/emma/`, `/404.html`. */
  readonly path: string;
  /** By its path, not by what it claims. */
  readonly locale: Locale;
  readonly html: string;
  readonly tags: readonly HtmlTag[];
}

/** A built site in memory. */
export interface BuiltSite {
  /** Folder it was built into. */
  readonly dir: string;
  readonly pages: ReadonlyMap<string, SitePage>;
  /** Paths of all files: `/haku/fi/lexicon.json`. */
  readonly files: ReadonlySet<string>;
}

/** One thing that is wrong: where, and what, in a sentence for the person who builds. */
export interface SiteProblem {
  readonly page: string;
  readonly message: string;
}

/** The locale whose prefix a path has; the default locale has none. */
export function localeOfPath(path: string): Locale {
  const [segment] = path.split('/').filter(Boolean);
  const byPrefix = LOCALE_CODES.find((code) => LOCALES[code].segment !== '' && LOCALES[code].segment === segment);
  return byPrefix ?? (LOCALE_CODES.find((code) => LOCALES[code].segment === '') as Locale);
}

/** Reads a built site from its folder. */
export function readBuiltSite(dir: string): BuiltSite {
  const pages = readPages(dir).map(({ path, html }): [string, SitePage] => [
    path,
    { path, html, locale: localeOfPath(path), tags: scanHtml(html) },
  ]);
  return { dir, pages: new Map(pages), files: new Set(listFiles(dir).map((file) => `/${file}`)) };
}
