/**
 * Time passes on a page that was made yesterday, or last year. Takes away what is over (`data-e`: its end in epoch
 * minutes), lowers the count (`data-n`) by the events (`data-id`) that went, puts the lists (`data-l`) in the order of
 * what is now their items' next time, and shows what stands after a list for when nothing is left on it. Spare items
 * that the style sheet hides (`data-l="6"`: six show) come forward by themselves.
 *
 * Shipped inline on every page in at most 400 bytes: hence the terse form. Neither `innerHTML` nor storage.
 *
 * @param now epoch minutes
 */
export function expire(doc: Document, now: number): void {
  const each = (name: string, act: (element: HTMLElement, value: number) => void) => {
    for (const element of doc.querySelectorAll<HTMLElement>(`[data-${name}]`))
      act(element, +(element.dataset[name] as string));
  };
  const next = (item: Element) => item.querySelector('time')?.dateTime ?? 'z';
  let gone = 0;
  let over: 1 | undefined;
  each('e', (item, end) => {
    if (end > now) return;
    over = 1;
    item.remove();
    if (item.dataset['id']) gone++;
  });
  // As long as nothing is over all stands right: lists that are moved are drawn again.
  if (over) {
    each('l', (list) => {
      // The order of texts is right for the dates of <time>; what has none left comes last, in the order it had.
      list.append(...[...list.children].sort((a, b) => next(a).localeCompare(next(b))));
      (list.nextElementSibling as HTMLElement).hidden = !!list.children[0];
    });
    each('n', (count, built) => {
      count.textContent = `${built - gone}`;
    });
  }
}
