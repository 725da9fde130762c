import type { Locale } from '#i18n/locales.ts';
import { PAGE_LINKS, type PageLinks } from '../page-facts/page-links.ts';
import { localeOfPath } from './built-site.ts';
import type { PageCheck, SitePlaces, SiteProblem } from './page-check.ts';

/** Where an address inside the site leads. */
interface Target {
  readonly path: string;
  readonly anchor: string;
  readonly exists: boolean;
  /** Of the page it leads to; absent for other files. */
  readonly locale?: Locale;
}

/**
 * Every link inside the site leads to a file and an anchor that exist, and stays in the page's language unless it says which.
 */
export function linkCheck(site: SitePlaces): PageCheck<PageLinks> {
  const read = targetReader(site);
  const places = anchorPlaces();
  return {
    reads: PAGE_LINKS,
    look({ own, free, ids }, { path, locale }) {
      places.hold(path, ids);
      const follow = (address: string, mayLeave: boolean): string[] => {
        const target = read(address, path);
        if (!target.exists) return [`links to ${address}, which does not exist`];
        if (target.locale && target.anchor) places.want(path, address, target);
        return mayLeave || target.locale === undefined || target.locale === locale
          ? []
          : [`links to ${address} in another language without saying so (hreflang)`];
      };
      // The error page speaks every language at once.
      const isError = path.endsWith('.html');
      return [
        ...own.flatMap((address) => follow(address, isError)),
        ...free.flatMap((address) => follow(address, true)),
      ];
    },
    finish: places.missing,
  };
}

/** Reads addresses. Those that do not depend on their page are the same on every page, and read once. */
function targetReader(site: SitePlaces): (address: string, from: string) => Target {
  const known = new Map<string, Target>();
  const read = (address: string, from: string): Target => {
    const url = new URL(address, `http://site${from}`);
    const path = decodeURIComponent(url.pathname);
    const isPage = site.pages.has(path);
    return {
      path,
      anchor: decodeURIComponent(url.hash.slice(1)),
      exists: isPage || site.files.has(path),
      ...(isPage && { locale: localeOfPath(path) }),
    };
  };
  return (address, from) => {
    if (!address.startsWith('/')) return read(address, from);
    const target = known.get(address) ?? read(address, from);
    known.set(address, target);
    return target;
  };
}

/** Anchors that pages have, and those that links lead to. */
function anchorPlaces() {
  // Pages of a kind have the same anchors: each set of them is kept once.
  const sets = new Map<string, ReadonlySet<string>>();
  const held = new Map<string, ReadonlySet<string>>();
  const wanted = new Map<string, SiteProblem & { readonly path: string; readonly anchor: string }>();
  return {
    hold(path: string, ids: readonly string[]) {
      const key = ids.join(' ');
      const set = sets.get(key) ?? new Set(ids);
      sets.set(key, set);
      held.set(path, set);
    },
    want(page: string, address: string, { path, anchor }: Target) {
      const key = `${path}#${anchor}`;
      if (!wanted.has(key))
        wanted.set(key, {
          path,
          anchor,
          page,
          message: `links to ${address}, but that page has no such place`,
        });
    },
    missing: (): SiteProblem[] =>
      [...wanted.values()]
        .filter(({ path, anchor }) => !held.get(path)?.has(anchor))
        .map(({ page, message }) => ({ page, message })),
  };
}
