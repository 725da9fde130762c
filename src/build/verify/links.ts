import type { Locale } from '#i18n/locales.ts';
import type { HtmlTag } from '../html-scan.ts';
import { ownText } from '../own-text.ts';
import { localeOfPath, type SitePage } from './built-site.ts';
import type { PageCheck, SitePlaces, SiteProblem } from './page-check.ts';

const NAVIGATION = new Set(['a', 'area', 'form']);

/** Where an address inside the site leads. */
interface Target {
  readonly path: string;
  readonly anchor: string;
  readonly exists: boolean;
  /** Of the page it leads to; absent for other files. */
  readonly locale?: Locale;
}

/** Addresses inside the site that a tag points at. */
function targetsOf({ name, attributes }: HtmlTag): string[] {
  if (name === 'base') return [];
  const srcset = (attributes['srcset'] ?? '').split(',').map((part) => part.trim().split(/\s+/)[0] ?? '');
  const all = [attributes['href'], attributes['src'], attributes['action'], ...srcset];
  return all.filter((url): url is string => Boolean(url) && !/^[a-z][a-z0-9+.-]*:|^\/\//i.test(url ?? ''));
}

/**
 * Every link inside the site leads to a file and an anchor that exist, and stays in the page's language unless it says which.
 */
export function linkCheck(site: SitePlaces): PageCheck {
  const read = targetReader(site);
  const places = anchorPlaces();
  return {
    look(page) {
      places.hold(page);
      return page.tags.flatMap((tag) =>
        targetsOf(tag).flatMap((address) => {
          const target = read(address, page.path);
          if (!target.exists) return [`links to ${address}, which does not exist`];
          if (target.locale && target.anchor) places.want(page, address, target);
          // The error page speaks every language at once.
          const mayLeave = page.path.endsWith('.html') || !NAVIGATION.has(tag.name) || tag.attributes['hreflang'];
          return mayLeave || target.locale === undefined || target.locale === page.locale
            ? []
            : [`links to ${address} in another language without saying so (hreflang)`];
        }),
      );
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
    known.set(ownText(address), target);
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
    hold({ path, tags }: SitePage) {
      const ids = tags.flatMap(({ attributes: { id } }) => id ?? []);
      const key = ownText(ids.join(' '));
      const set = sets.get(key) ?? new Set(key.split(' '));
      sets.set(key, set);
      held.set(path, set);
    },
    want(page: SitePage, address: string, { path, anchor }: Target) {
      const key = `${path}#${anchor}`;
      if (!wanted.has(key))
        wanted.set(key, {
          path,
          anchor,
          page: page.path,
          message: ownText(`links to ${address}, but that page has no such place`),
        });
    },
    missing: (): SiteProblem[] =>
      [...wanted.values()]
        .filter(({ path, anchor }) => !held.get(path)?.has(anchor))
        .map(({ page, message }) => ({ page, message })),
  };
}
