import type { Page } from 'playwright-core';

/** What was looked at on a page, and what is wrong with it on paper. */
export interface PaperFaults {
  readonly looked: number;
  readonly faults: readonly string[];
}

/**
 * How dark the letters of a page in print are on white (WCAG contrast, 4.5), how large (12 pt), and what is cut off. The
 * page must have been put into print: `page.emulateMedia({ media: 'print' })`.
 */
export function paperFaults(page: Page): Promise<PaperFaults> {
  return page.evaluate(() => {
    const luminance = (color: string) => {
      const [r = 0, g = 0, b = 0] = (color.match(/[\d.]+/g) ?? []).map(Number).map((v) => {
        const part = v / 255;
        return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * r + 0.7152 * g + 0.0722 * b;
    };
    const shown = [...document.querySelectorAll<HTMLElement>('main *')].filter(
      (element) =>
        element.offsetParent && [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim()),
    );
    const faults = shown.flatMap((element) => {
      const { color, fontSize } = getComputedStyle(element);
      const contrast = 1.05 / (luminance(color) + 0.05);
      const cut = element.scrollWidth > element.clientWidth + 1 && getComputedStyle(element).display === 'block';
      return [
        ...(contrast < 4.5 ? [`contrast ${contrast}: ${element.textContent}`] : []),
        ...(Number.parseFloat(fontSize) < 15.9 ? [`${fontSize}: ${element.textContent}`] : []),
        ...(cut ? [`cut off: ${element.textContent}`] : []),
      ];
    });
    return { looked: shown.length, faults };
  });
}
