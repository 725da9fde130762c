/**
 * Where the reader of a list about days should be instead, when the list was made for other days than theirs.
 *
 * @param today the reader's date in Helsinki, `YYYY-MM-DD`
 * @param link a link with `data-from` and `data-until`, the days for which the list is true
 * @returns the link's address, or nothing when the list is still true
 */
export function staleDayTarget(link: HTMLAnchorElement, today: string): string | undefined {
  const { from = '', until = '' } = link.dataset;
  return today < from || today > until ? link.href : undefined;
}
