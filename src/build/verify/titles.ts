import { decodeHtml } from '../html-scan.ts';
import type { BuiltSite, SitePage, SiteProblem } from './built-site.ts';

/** The title of a page, as a browser's tab shows it; `''` without one. */
export function titleOf(page: Pick<SitePage, 'tags'>): string {
  return decodeHtml(page.tags.find((tag) => tag.name === 'title')?.text ?? '').trim();
}

/** Every page has a title. */
export function titleProblems(site: BuiltSite): SiteProblem[] {
  return [...site.pages.values()]
    .filter((page) => titleOf(page) === '')
    .map(({ path }) => ({ page: path, message: 'has no title' }));
}

/**
 * Pages of a language that have the same title: a tab, a bookmark and a search result should tell them apart. Worth a
 * word and no more, because titles come from content: two houses of one name must not keep a site from being published.
 */
export function sharedTitles(site: BuiltSite): SiteProblem[] {
  const titled = [...site.pages.values()].filter((page) => titleOf(page) !== '');
  return [...Map.groupBy(titled, (page) => `${page.locale} ${titleOf(page)}`).values()].flatMap(([first, ...others]) =>
    others.map((page) => ({
      page: page.path,
      message: `has the same title as ${first?.path}: ${titleOf(page)}`,
    })),
  );
}
