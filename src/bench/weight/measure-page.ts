import type { Browser } from 'playwright-core';

/** A line and a phone: how much slower than this machine, bytes a second, milliseconds there and back. */
export interface Slowness {
  readonly cpu: number;
  readonly bytesPerSecond: number;
  readonly latency: number;
}

/** What a visitor's browser found when it opened a page with nothing kept. Bytes as they travelled, with their headers. */
export interface PageMeasure {
  readonly requests: number;
  /** Requests that the first picture waited for, the page itself among them. */
  readonly blocking: number;
  readonly bytes: number;
  readonly html: number;
  readonly scripts: number;
  readonly nodes: number;
  /** Milliseconds: first and largest contentful paint. */
  readonly fcp: number;
  readonly lcp: number;
  /** Cumulative layout shift. */
  readonly cls: number;
}

const PHONE = { width: 412, height: 823 };

const OBSERVE = () => {
  const seen = { lcp: 0, cls: 0 };
  Object.assign(window, { seen });
  new PerformanceObserver((list) => {
    seen.lcp = list.getEntries().at(-1)?.startTime ?? seen.lcp;
  }).observe({ type: 'largest-contentful-paint', buffered: true });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as (PerformanceEntry & { value: number; hadRecentInput: boolean })[])
      if (!entry.hadRecentInput) seen.cls += entry.value;
  }).observe({ type: 'layout-shift', buffered: true });
};

/** Opens a page with an empty cache on a slow phone and waits until it is quiet. */
export async function measurePage(browser: Browser, url: string, slowness: Slowness): Promise<PageMeasure> {
  const context = await browser.newContext({ viewport: PHONE });
  const page = await context.newPage();
  await page.addInitScript(OBSERVE);
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: slowness.latency,
    downloadThroughput: slowness.bytesPerSecond,
    uploadThroughput: slowness.bytesPerSecond,
  });
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowness.cpu });
  const types = new Map<string, string>();
  const sizes: { type: string; bytes: number }[] = [];
  session.on('Network.responseReceived', ({ requestId, type }) => types.set(requestId, type));
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) =>
    sizes.push({ type: types.get(requestId) ?? '', bytes: encodedDataLength }),
  );
  await page.goto(url, { waitUntil: 'networkidle' });
  const found = await page.evaluate(() => {
    const { lcp, cls } = (window as unknown as { seen: { lcp: number; cls: number } }).seen;
    const resources = performance.getEntriesByType('resource') as (PerformanceResourceTiming & {
      renderBlockingStatus?: string;
    })[];
    return {
      lcp,
      cls,
      fcp: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0,
      nodes: document.querySelectorAll('*').length,
      blocking: 1 + resources.filter(({ renderBlockingStatus }) => renderBlockingStatus === 'blocking').length,
    };
  });
  await context.close();
  const sum = (type?: string) =>
    sizes.filter((one) => !type || one.type === type).reduce((all, { bytes }) => all + bytes, 0);
  return { ...found, requests: sizes.length, bytes: sum(), html: sum('Document'), scripts: sum('Script') };
}
