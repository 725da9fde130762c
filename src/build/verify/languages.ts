import { GUIDE_LANGUAGES } from '#domain/guide-languages.ts';
import { LOCALE_CODES, LOCALES, type Locale } from '#i18n/locales.ts';
import { isPlainPath } from '#i18n/plain/plain-paths.ts';
import { guidePath } from '#views/guide.ts';
import { PAGE_HEAD, type PageHead } from '../page-facts/page-head.ts';
import { localeOfPath } from './built-site.ts';
import type { PageCheck, SitePlaces } from './page-check.ts';

type Alternates = ReadonlyMap<string, string>;

/** Guides by their paths. */
const GUIDES = new Map(GUIDE_LANGUAGES.map((code) => [guidePath(code), code]));

/** Reads the path by language tag of a page's `<link rel="alternate" hreflang>`. */
function alternatesReader(): (head: PageHead, path: string) => Alternates {
  // All versions of a page name the same addresses, whole ones: each is read once.
  const known = new Map<string, string>();
  const read = (href: string, path: string) => decodeURIComponent(new URL(href, `http://site${path}`).pathname);
  const pathOf = (href: string, path: string): string => {
    if (!href.startsWith('http')) return read(href, path);
    const found = known.get(href) ?? read(href, path);
    known.set(href, found);
    return found;
  };
  return ({ alternates }, path) => new Map(alternates.map(([tag, href]) => [tag, pathOf(href, path)]));
}

/** Whether a page has versions in the site's other languages. */
function hasVersions(path: string): boolean {
  // Plain Finnish is one more way of saying a page that exists in Finnish: it has no versions in other languages.
  if (isPlainPath(path)) return false;
  // A guide stands beside the site's languages: it leads to them by links, and is a version of no page.
  if (GUIDES.has(path)) return false;
  // An error page has no address of its own, so it has no other-language addresses either.
  return !path.endsWith('.html') && !path.includes('/404/');
}

/** Every page says its language, and all versions of a page name each other (hreflang, both ways). */
export function languageCheck(site: Pick<SitePlaces, 'pages'>): PageCheck<PageHead> {
  const alternates = new Map<string, Alternates>();
  const alternatesOf = alternatesReader();
  return {
    reads: PAGE_HEAD,
    look(head, page) {
      const tag: string = GUIDES.get(page.path) ?? LOCALES[page.locale].tag;
      alternates.set(page.path, alternatesOf(head, page.path));
      return [
        ...(head.lang === tag ? [] : [`says that its language is "${head.lang ?? ''}" instead of "${tag}"`]),
        ...(hasVersions(page.path)
          ? LOCALE_CODES.flatMap((code) => versionProblem(site, alternates, page.path, code))
          : []),
      ];
    },
    finish: () =>
      [...alternates.keys()].filter(hasVersions).flatMap((page) => {
        const tag = LOCALES[localeOfPath(page)].tag;
        return LOCALE_CODES.flatMap((code) => alternates.get(page)?.get(LOCALES[code].tag) ?? [])
          .filter((other) => alternates.has(other) && alternates.get(other)?.get(tag) !== page)
          .map((other) => ({ page, message: `is not named in return by ${other}` }));
      }),
  };
}

function versionProblem(
  site: Pick<SitePlaces, 'pages'>,
  alternates: ReadonlyMap<string, Alternates>,
  page: string,
  code: Locale,
): string[] {
  const path = alternates.get(page)?.get(LOCALES[code].tag);
  if (path === undefined) return [`does not name its ${code} version (hreflang)`];
  if (!site.pages.has(path)) return [`names ${path} as its ${code} version, which does not exist`];
  const locale = localeOfPath(path);
  return locale === code ? [] : [`names ${path} as its ${code} version, which is in ${locale}`];
}
