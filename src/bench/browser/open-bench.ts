import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';
import { startStaticServer } from '#build/static-server.ts';
import { findBrowser } from './find-browser.ts';

/** The example season as `npm test -- build` leaves it. */
export const BENCH_SITE = '.cache/test/example-site';
/** A site of a thousand events, left there by the same command. */
export const LARGE_BENCH_SITE = '.cache/test/large-site';

/** A built site as it is served, and a browser to measure it with. */
export interface OpenBench {
  readonly origin: string;
  readonly browser: Browser;
  close(): Promise<void>;
}

/** Starts both. @param dist folder of a built site; when it is not there, an error that says how to make it */
export async function openBench(dist: string): Promise<OpenBench> {
  requireSite(dist);
  const server = await startStaticServer(dist);
  const { executablePath, args } = await findBrowser();
  const browser = await chromium.launch({ executablePath, args: [...args] });
  return {
    origin: server.origin,
    browser,
    async close() {
      await browser.close();
      await server.close();
    },
  };
}

/** Throws an error that says how to make a built site when it is not there. */
export function requireSite(dist: string): void {
  if (!existsSync(dist)) throw new Error(`${dist} is not there: build it with npm test -- build`);
}
