import { decodeHtml } from '../html-scan.ts';
import { ownText } from '../own-text.ts';
import type { SitePage } from './built-site.ts';
import type { PageCheck } from './page-check.ts';

/** The title of a page, as a browser's tab shows it; `''` without one. */
export function titleOf(page: Pick<SitePage, 'tags'>): string {
  return decodeHtml(page.tags.find((tag) => tag.name === 'title')?.text ?? '').trim();
}

/** Every page has a title. */
export const titleCheck = (): PageCheck => ({ look: (page) => (titleOf(page) === '' ? ['has no title'] : []) });

/**
 * Pages of a language that have the same title: a tab, a bookmark and a search result should tell them apart. Worth a
 * word and no more, because titles come from content: two houses of one name must not keep a site from being published.
 */
export function sharedTitleCheck(): PageCheck {
  const first = new Map<string, string>();
  return {
    isAdvice: true,
    look(page) {
      const title = ownText(titleOf(page));
      if (title === '') return [];
      const key = `${page.locale} ${title}`;
      const other = first.get(key);
      if (other === undefined) first.set(key, page.path);
      return other === undefined ? [] : [`has the same title as ${other}: ${title}`];
    },
  };
}
