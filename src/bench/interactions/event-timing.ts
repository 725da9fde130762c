import type { Page } from 'playwright-core';

/** The page keeps the slowest answer since it was last asked; the browser measures in steps of 8 ms (Event Timing API). */
const OBSERVE = () => {
  const slowest = { ms: 0 };
  Object.assign(window, { slowest });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as PerformanceEventTiming[])
      if (entry.interactionId) slowest.ms = Math.max(slowest.ms, entry.duration);
    // Below 16 ms the browser tells nothing.
  }).observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit);
};

/** To be called before the page is opened. */
export const observeInteractions = (page: Page): Promise<unknown> => page.addInitScript(OBSERVE);

/** Milliseconds from the press to the next picture, of the slowest press in what was done; 16 when none took longer. */
export async function slowestAnswer(page: Page, act: () => Promise<void>): Promise<number> {
  const read = () => page.evaluate(() => (window as unknown as { slowest: { ms: number } }).slowest.ms);
  await page.evaluate(() => Object.assign((window as unknown as { slowest: object }).slowest, { ms: 0 }));
  await act();
  // The browser tells of an answer after it has been drawn.
  await quiet(page);
  return Math.max(16, await read());
}

/** Two pictures and a breath: what was asked of the page before is done. */
export const quiet = (page: Page): Promise<void> =>
  page.evaluate(
    () => new Promise<void>((done) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done, 100)))),
  );
