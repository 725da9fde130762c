import type { Page } from 'playwright-core';
import sharp from 'sharp';

/** Around what has focus, CSS pixels: its ring stands a little outside. */
const AROUND = 8;
/** Between a pixel before and after (WCAG 2.4.13 and 1.4.11). */
const CONTRAST = 3;

/**
 * Walks with Tab and looks at pictures of each stop with and without focus: as many pixels as a line around it has to
 * differ by 3 : 1 (WCAG 2.4.7, 2.4.13). What style sheets say is not asked.
 *
 * @param most stops to look at
 */
export async function focusPixelFaults(page: Page, most: number): Promise<{ stops: number; faults: string[] }> {
  const faults: string[] = [];
  let stops = 0;
  for (; stops < most; stops++) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate((around) => {
      const focused = document.activeElement as HTMLElement | null;
      if (!focused || focused === document.body) return undefined;
      Object.assign(window, { focused });
      // A choice draws the ring around its label, a card around all of itself.
      const { x, y, width, height } = (
        focused.closest('.card') ??
        focused.closest('label') ??
        focused
      ).getBoundingClientRect();
      const [left, top] = [Math.max(0, x - around), Math.max(0, y - around)];
      const right = Math.min(innerWidth, x + width + around);
      const bottom = Math.min(innerHeight, y + height + around);
      const own = focused.getBoundingClientRect();
      return {
        clip: { x: left, y: top, width: right - left, height: bottom - top },
        line: 2 * (Math.min(own.width, innerWidth) + Math.min(own.height, innerHeight)),
        what: focused.outerHTML.slice(0, 90),
      };
    }, AROUND);
    if (!stop || stop.clip.width <= 0 || stop.clip.height <= 0) break;
    const picture = () => page.screenshot({ clip: stop.clip, animations: 'disabled', caret: 'hide' });
    const withFocus = await picture();
    await page.evaluate(() => (window as unknown as { focused: HTMLElement }).focused.blur());
    const without = await picture();
    await page.evaluate(() => (window as unknown as { focused: HTMLElement }).focused.focus({ preventScroll: true }));
    const seen = await changedPixels(withFocus, without);
    if (seen < stop.line) faults.push(`${seen} of ${Math.round(stop.line)} pixels change: ${stop.what}`);
  }
  return { stops, faults };
}

/** How many pixels differ by {@link CONTRAST} at least between two pictures of one size. */
async function changedPixels(one: Buffer, other: Buffer): Promise<number> {
  const [a, b] = await Promise.all([one, other].map((png) => sharp(png).removeAlpha().raw().toBuffer()));
  if (!a || a.length !== b?.length) throw new Error('the pictures are not of one size');
  let changed = 0;
  for (let at = 0; at < a.length; at += 3) {
    const [light = 0, dark = 0] = [luminance(a, at), luminance(b, at)].sort((x, y) => y - x);
    if ((light + 0.05) / (dark + 0.05) >= CONTRAST) changed++;
  }
  return changed;
}

/** Relative luminance of the pixel whose red part stands at `at` (WCAG 2). */
function luminance(pixels: Buffer, at: number): number {
  const part = (offset: number) => {
    const value = (pixels[at + offset] ?? 0) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * part(0) + 0.7152 * part(1) + 0.0722 * part(2);
}
