import type { HtmlTag } from '../html-scan.ts';
import { type BuiltSite, localeOfPath, type SitePage, type SiteProblem } from './built-site.ts';

const NAVIGATION = new Set(['a', 'area', 'form']);

/** Addresses inside the site that a tag points at. */
function targetsOf({ name, attributes }: HtmlTag): string[] {
  if (name === 'base') return [];
  const srcset = (attributes['srcset'] ?? '').split(',').map((part) => part.trim().split(/\s+/)[0] ?? '');
  const all = [attributes['href'], attributes['src'], attributes['action'], ...srcset];
  return all.filter((url): url is string => Boolean(url) && !/^[a-z][a-z0-9+.-]*:|^\/\//i.test(url ?? ''));
}

function idsOf(page: SitePage): Set<string> {
  return new Set(page.tags.map((tag) => tag.attributes['id']).filter((id): id is string => id !== undefined));
}

function problemOf(
  site: BuiltSite,
  ids: (page: SitePage) => Set<string>,
  from: SitePage,
  tag: HtmlTag,
  target: string,
) {
  const url = new URL(target, `http://site${from.path}`);
  const path = decodeURIComponent(url.pathname);
  const page = site.pages.get(path);
  if (!page && !site.files.has(path)) return `links to ${target}, which does not exist`;
  const anchor = decodeURIComponent(url.hash.slice(1));
  if (page && anchor && !ids(page).has(anchor)) return `links to ${target}, but that page has no such place`;
  // The error page speaks every language at once.
  if (from.path.endsWith('.html')) return undefined;
  const isToOtherLanguage = page && NAVIGATION.has(tag.name) && localeOfPath(path) !== from.locale;
  if (isToOtherLanguage && !tag.attributes['hreflang'])
    return `links to ${target} in another language without saying so (hreflang)`;
  return undefined;
}

/** Every link inside the site leads to a file and an anchor that exist, and stays in the page's language unless it says which. */
export function linkProblems(site: BuiltSite): SiteProblem[] {
  const cache = new Map<SitePage, Set<string>>();
  const ids = (page: SitePage) => {
    const known = cache.get(page) ?? idsOf(page);
    cache.set(page, known);
    return known;
  };
  return [...site.pages.values()].flatMap((page) =>
    page.tags.flatMap((tag) =>
      targetsOf(tag).flatMap((target) => {
        const message = problemOf(site, ids, page, tag, target);
        return message ? [{ page: page.path, message }] : [];
      }),
    ),
  );
}
