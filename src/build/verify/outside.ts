import type { HtmlTag } from '../html-scan.ts';
import type { BuiltSite, SiteProblem } from './built-site.ts';

/** Kinds of `<link>` that only name an address and fetch nothing. */
const NAMES_ONLY = /^(?:canonical|alternate|license|author|me|help|search)$/;
const FETCHING = new Set([
  'script',
  'img',
  'source',
  'iframe',
  'video',
  'audio',
  'embed',
  'track',
  'input',
  'image',
  'use',
]);

function fetchedBy({ name, attributes }: HtmlTag): string[] {
  const { src, href, srcset, poster, rel } = attributes;
  const fetches = FETCHING.has(name) || (name === 'link' && !NAMES_ONLY.test(rel ?? ''));
  return fetches ? [src, href, srcset, poster].filter((url) => url !== undefined) : [];
}

/** Nothing that a page loads comes from another host: no visit here can be seen elsewhere. */
export function outsideProblems(site: BuiltSite): SiteProblem[] {
  return [...site.pages.values()].flatMap((page) =>
    page.tags
      .flatMap(fetchedBy)
      .filter((url) => /^(?:[a-z][a-z0-9+.-]*:)?\/\//i.test(url.trim()))
      .map((url) => ({ page: page.path, message: `loads ${url} from another host` })),
  );
}
