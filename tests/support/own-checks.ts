import type { Page } from 'playwright-core';
import { cutFaults, sidewaysFaults } from './fit-faults.ts';

/** CSS pixels: WCAG 2.5.8 demands 24, our own rule for what is pressed with a thumb is 44 high (2.5.5). */
const NARROWEST = 24;
const THUMB = 44;

/** What axe does not ask. Each gives sentences about what is wrong; none when all is well. */

/**
 * Walks with Tab through a page: every stop can be seen, its ring against what is behind it, and nothing lies over it (WCAG 2.4.7, 2.4.11, 1.4.11), and comes in the order in which it is read
 * (2.4.3), and the walk does not go round within the page (2.1.2).
 *
 * @param most stops to look at
 */
export async function keyboardFaults(page: Page, most: number): Promise<{ stops: number; faults: string[] }> {
  const faults: string[] = [];
  let stops = 0;
  for (; stops < most; stops++) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate(async () => {
      const focused = document.activeElement as HTMLElement | null;
      if (!focused || focused === document.body) return undefined;
      const seen = window as unknown as { first?: HTMLElement; walked?: HTMLElement };
      const before = seen.walked;
      const isLinkOrField = 'a[href], button, input, select, textarea, summary';
      // At its end a page without a browser around it begins anew.
      const isAtEnd = ![...document.querySelectorAll<HTMLElement>(isLinkOrField)].some(
        (one) =>
          before !== undefined &&
          one.checkVisibility() &&
          (before.compareDocumentPosition(one) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0,
      );
      if (focused === seen.first && isAtEnd) return undefined;
      seen.first ??= focused;
      seen.walked = focused;
      const parts = (color: string) => (color.match(/[\d.]+/g) ?? []).map(Number);
      const luminance = (color: string) => {
        const [r = 0, g = 0, b = 0] = parts(color).map((value) => {
          const part = value / 255;
          return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
        });
        return 0.2126 * r + 0.7152 * g + 0.0722 * b;
      };
      const behind = (element: Element | null): string => {
        if (element === null) return 'rgb(255, 255, 255)';
        const { backgroundColor } = getComputedStyle(element);
        return (parts(backgroundColor)[3] ?? 1) > 0.9 ? backgroundColor : behind(element.parentElement);
      };
      const contrast = (a: string, b: string) => {
        const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
        return (light + 0.05) / (dark + 0.05);
      };
      // A choice draws the ring around its label, a card around all of itself.
      const ring = [focused, focused.closest('label'), focused.closest('.card')]
        .filter((element) => element !== null)
        .flatMap((element) => [
          { style: getComputedStyle(element), on: behind(element.parentElement) },
          { style: getComputedStyle(element, '::after'), on: behind(element.parentElement) },
        ])
        .some(
          ({ style, on }) =>
            style.outlineStyle !== 'none' && style.outlineWidth !== '0px' && contrast(style.outlineColor, on) >= 3,
        );
      const { top, bottom, left, right } = focused.getBoundingClientRect();
      const isInView = bottom > 0 && top < innerHeight && right > 0 && left < innerWidth;
      // Where it is once the page has been laid out again tells whether it only came late.
      const nextPicture = () => new Promise((resolve) => requestAnimationFrame(resolve));
      if (!isInView) for (let pictures = 0; pictures < 2; pictures++) await nextPicture();
      const where = `top at ${top} of ${innerHeight}, two pictures later at ${focused.getBoundingClientRect().top}`;
      const isBack =
        before !== undefined && (before.compareDocumentPosition(focused) & Node.DOCUMENT_POSITION_PRECEDING) !== 0;
      // What is in the middle of it is itself, a part of it, or what it is a part of.
      const hit = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
      const isCovered =
        isInView &&
        hit !== null &&
        !focused.contains(hit) &&
        !hit.contains(focused) &&
        !hit.closest('label')?.contains(focused);
      return { ring, isInView, where, isBack, isCovered, what: focused.outerHTML.slice(0, 90) };
    });
    if (!stop) break;
    if (!stop.ring) faults.push(`no ring: ${stop.what}`);
    if (!stop.isInView) faults.push(`out of view: ${stop.what} (${stop.where})`);
    if (stop.isCovered) faults.push(`covered: ${stop.what}`);
    if (stop.isBack) faults.push(`out of order: ${stop.what}`);
  }
  return { stops, faults };
}

/** Letters and lines set apart as WCAG 1.4.12 lets a reader do: nothing is cut off and nothing runs out at the side. */
export async function spacingFaults(page: Page): Promise<string[]> {
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }',
    );
    document.adoptedStyleSheets = [sheet];
  });
  const faults = [...(await cutFaults(page)), ...(await sidewaysFaults(page))];
  await page.evaluate(() => {
    document.adoptedStyleSheets = [];
  });
  return faults;
}

/**
 * What can be pressed is large enough for a thumb: 44 px high and 24 wide. Words within a sentence cannot be; a link alone on
 * its line can.
 */
export function targetFaults(page: Page): Promise<string[]> {
  return page.evaluate(
    ([narrowest, thumb]) => {
      const targets = [
        ...document.querySelectorAll<HTMLElement>('a[href], button, input, select, textarea, summary'),
      ].filter((target) => target.checkVisibility({ opacityProperty: true, visibilityProperty: true }));
      const lengthOf = (element: Element | null) => element?.textContent?.replace(/\s+/g, '').length ?? 0;
      /** In a text that people write no link knows whether it is alone; its lines are 27 px high, above the 24 of 2.5.8. */
      const isWithinText = (link: HTMLElement) =>
        link.tagName === 'A' &&
        getComputedStyle(link).display === 'inline' &&
        (link.closest('.prose') !== null || lengthOf(link.closest('p, li, dd, td, h1, h2, h3, h4')) > lengthOf(link));
      return targets.flatMap((target) => {
        const { width, height } = (target.closest('label') ?? target).getBoundingClientRect();
        // What is there for screen readers alone is one pixel large.
        if (width <= 2 || isWithinText(target)) return [];
        // A link that draws a box over its card: the box is what is pressed.
        const drawn = getComputedStyle(target, '::after');
        const covered = drawn.position === 'absolute' && drawn.content !== 'none' ? target.offsetParent : null;
        const pressed = Math.max(height, covered?.getBoundingClientRect().height ?? 0);
        // Half a pixel is what rounding may take.
        return pressed >= thumb - 0.5 && width >= narrowest
          ? []
          : [`smaller than a thumb: ${target.outerHTML.slice(0, 90)} ${Math.round(width)} × ${Math.round(height)}`];
      });
    },
    [NARROWEST, THUMB] as const,
  );
}
