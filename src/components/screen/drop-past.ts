/**
 * Takes away what is over (`data-e`: its end in epoch minutes), puts the events in the order of what is now their next time,
 * and shows what stands behind them when none is left. As `expiry/expire.ts` does on every page; that one is not asked,
 * because a script that two pages share leaves the page and becomes a request of its own on every page of the site.
 *
 * @param now epoch minutes
 */
export function dropPast(list: Element, now: number): void {
  for (const element of list.querySelectorAll<HTMLElement>('[data-e]'))
    if (Number(element.dataset['e']) <= now) element.remove();
  // The order of texts is right for the dates of <time>; what has none comes last, in the order it had.
  const next = (item: Element) => item.querySelector('time')?.dateTime ?? 'z';
  list.append(...[...list.children].sort((a, b) => next(a).localeCompare(next(b))));
  (list.nextElementSibling as HTMLElement).hidden = list.firstElementChild !== null;
}
