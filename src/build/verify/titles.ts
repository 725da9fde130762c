import { decodeHtml } from '../html-scan.ts';
import type { BuiltSite, SitePage, SiteProblem } from './built-site.ts';

/** The title of a page, as a browser's tab shows it; `''` without one. */
export function titleOf(page: Pick<SitePage, 'tags'>): string {
  return decodeHtml(page.tags.find((tag) => tag.name === 'title')?.text ?? '').trim();
}

/** Every page has a title, and no two pages of a language the same: a tab, a bookmark and a search result must tell them apart. */
export function titleProblems(site: BuiltSite): SiteProblem[] {
  const seen = new Map<string, string>();
  return [...site.pages.values()].flatMap((page) => {
    const title = titleOf(page);
    if (!title) return [{ page: page.path, message: 'has no title' }];
    const key = `${page.locale} ${title}`;
    const first = seen.get(key);
    seen.set(key, first ?? page.path);
    return first ? [{ page: page.path, message: `has the same title as ${first}: ${title}` }] : [];
  });
}
