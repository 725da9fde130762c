import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { findBrowser } from '#bench/browser/find-browser.ts';
import { startStaticServer } from '#build/static-server.ts';
import { builtSite, type TestSite } from './built-sites.ts';

/** What a page did that somebody must look at. */
export interface Observed {
  /** Warnings, errors and uncaught exceptions. A blocked inline script or a refused request shows here too. */
  readonly console: string[];
  /** Addresses of requests to other origins. */
  readonly outside: string[];
  /** Paths of all requests, in order. */
  readonly requests: string[];
}

/** A page on a fresh profile, watched from its first request. */
export interface Visit {
  readonly page: Page;
  readonly observed: Observed;
  close(): Promise<void>;
}

export interface VisitOptions extends BrowserContextOptions {
  /** What the visitor's clock says, in milliseconds since 1970. It stands still unless the test moves it. */
  readonly at?: number;
}

/** A test site served under its own headers, and a browser to visit it with. */
export interface OpenSite {
  readonly origin: string;
  readonly browser: Browser;
  visit(path: string, options?: VisitOptions): Promise<Visit>;
  close(): Promise<void>;
}

const PHONE = { width: 390, height: 844 };

function watch(page: Page, origin: string): Observed {
  const observed: Observed = { console: [], outside: [], requests: [] };
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') observed.console.push(message.text());
  });
  page.on('pageerror', (error) => observed.console.push(String(error)));
  page.on('request', (request) => {
    const url = request.url();
    if (url.startsWith(`${origin}/`)) observed.requests.push(url.slice(origin.length));
    else if (!/^(?:data|blob|about):/.test(url)) observed.outside.push(url);
  });
  return observed;
}

/** Starts the server and the browser. Close it when done: both are processes of their own. */
export async function openSite(site: TestSite): Promise<OpenSite> {
  const server = await startStaticServer(builtSite(site));
  const { executablePath, args } = await findBrowser();
  const browser = await chromium.launch({ executablePath, args: [...args] });
  return {
    origin: server.origin,
    browser,
    async visit(path, { at, ...options } = {}) {
      const context = await browser.newContext({ viewport: PHONE, timezoneId: 'Europe/Helsinki', ...options });
      const page = await context.newPage();
      const observed = watch(page, server.origin);
      if (at !== undefined) await page.clock.setFixedTime(at);
      await page.goto(server.origin + path);
      return { page, observed, close: () => context.close() };
    },
    async close() {
      await browser.close();
      await server.close();
    },
  };
}
