import type { Page } from 'playwright-core';

/** By how many pixels a page is wider than the window; nothing when it fits (WCAG 1.4.10). */
export function sidewaysFaults(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return scrollWidth > clientWidth ? [`${scrollWidth - clientWidth} px too wide`] : [];
  });
}

/** Boxes that hide a part of what is in them. */
export function cutFaults(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('body *')].flatMap((element) => {
      const { overflowX, overflowY } = getComputedStyle(element);
      const hides = overflowX === 'hidden' || overflowY === 'hidden' || overflowY === 'clip';
      // What is there for screen readers alone is one pixel large.
      if (!hides || element.clientWidth <= 2 || element.closest('svg')) return [];
      const isCut = element.scrollWidth > element.clientWidth + 1 || element.scrollHeight > element.clientHeight + 1;
      return isCut ? [`cut off: ${element.outerHTML.slice(0, 90)}`] : [];
    }),
  );
}
