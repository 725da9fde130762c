import { PAGE_HEAD, type PageHead } from '../page-facts/page-head.ts';
import type { PageCheck } from './page-check.ts';

/** Every page has a title. */
export const titleCheck = (): PageCheck<PageHead> => ({
  reads: PAGE_HEAD,
  look: ({ title }) => (title === '' ? ['has no title'] : []),
});

/**
 * Pages of a language that have the same title: a tab, a bookmark and a search result should tell them apart. Worth a
 * word and no more, because titles come from content: two houses of one name must not keep a site from being published.
 */
export function sharedTitleCheck(): PageCheck<PageHead> {
  const first = new Map<string, string>();
  return {
    isAdvice: true,
    reads: PAGE_HEAD,
    look({ title }, page) {
      if (title === '') return [];
      const key = `${page.locale} ${title}`;
      const other = first.get(key);
      if (other === undefined) first.set(key, page.path);
      return other === undefined ? [] : [`has the same title as ${other}: ${title}`];
    },
  };
}
