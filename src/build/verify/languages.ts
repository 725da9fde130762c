import { GUIDE_LANGUAGES } from '#domain/guide-languages.ts';
import { LOCALE_CODES, LOCALES } from '#i18n/locales.ts';
import { isPlainPath } from '#i18n/plain/plain-paths.ts';
import { guidePath } from '#views/guide.ts';
import type { BuiltSite, SitePage, SiteProblem } from './built-site.ts';

/** Path by language tag of a page's `<link rel="alternate" hreflang>`. */
function alternatesOf(page: SitePage): Map<string, string> {
  return new Map(
    page.tags
      .filter((tag) => tag.name === 'link' && tag.attributes['rel'] === 'alternate' && tag.attributes['hreflang'])
      .map((tag) => [
        tag.attributes['hreflang'] ?? '',
        decodeURIComponent(new URL(tag.attributes['href'] ?? '', `http://site${page.path}`).pathname),
      ]),
  );
}

function problemsOf(site: BuiltSite, page: SitePage): string[] {
  const guide = GUIDE_LANGUAGES.find((code) => guidePath(code) === page.path);
  const tag: string = guide ?? LOCALES[page.locale].tag;
  const lang = page.tags.find((t) => t.name === 'html')?.attributes['lang'];
  const problems = lang === tag ? [] : [`says that its language is "${lang ?? ''}" instead of "${tag}"`];
  const alternates = alternatesOf(page);
  // Plain Finnish is one more way of saying a page that exists in Finnish: it has no versions in other languages.
  if (isPlainPath(page.path)) return problems;
  // A guide stands beside the site's languages: it leads to them by links, and is a version of no page.
  if (guide) return problems;
  // An error page has no address of its own, so it has no other-language addresses either.
  if (page.path.endsWith('.html') || page.path.includes('/404/')) return problems;
  for (const code of LOCALE_CODES) {
    const path = alternates.get(LOCALES[code].tag);
    const other = path === undefined ? undefined : site.pages.get(path);
    if (path === undefined) problems.push(`does not name its ${code} version (hreflang)`);
    else if (!other) problems.push(`names ${path} as its ${code} version, which does not exist`);
    else if (other.locale !== code) problems.push(`names ${path} as its ${code} version, which is in ${other.locale}`);
    else if (alternatesOf(other).get(tag) !== page.path) problems.push(`is not named in return by ${path}`);
  }
  return problems;
}

/** Every page says its language, and all versions of a page name each other (hreflang, both ways). */
export function languageProblems(site: BuiltSite): SiteProblem[] {
  return [...site.pages.values()].flatMap((page) =>
    problemsOf(site, page).map((message) => ({ page: page.path, message })),
  );
}
