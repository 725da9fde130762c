import { copyFileSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findBrowser } from '#bench/browser/find-browser.ts';
import { startStaticServer } from '#build/static-server.ts';
import { readBuiltSite } from '#build/verify/built-site.ts';
import { isPlainPath } from '#i18n/plain/plain-paths.ts';
import { sectionPath } from '#i18n/routes.ts';
import { TRIPWIRE } from '../hostile/payload-words.ts';
import { PAYLOADS } from '../hostile/payloads.ts';
import { builtSite, HOSTILE_SITE } from '../support/built-sites.ts';
import { kindOf } from '../support/page-kinds.ts';
import { reportFigures } from '../support/report-figures.ts';

/** Payloads on one page without the sanitiser: few, since one may swallow the rest. */
const ON_A_PAGE = 12;
/** A payload may keep a page from ever being loaded; what it can do, it has done by then. Milliseconds. */
const LONGEST = 1500;
const END = '"\'></title></script></style></textarea></noscript></template></select></svg></math>-->';
const LISTS = new Set(['list', 'list-continued']);
let browser: Browser;

beforeAll(async () => {
  const { executablePath, args } = await findBrowser();
  browser = await chromium.launch({ executablePath, args: [...args] });
});
afterAll(() => browser.close());

/** What payloads did in a context. */
interface Damage {
  executed: number;
  outside: number;
  /** The page itself was to go elsewhere (meta refresh, a form): no policy governs that. */
  ledAway: number;
}

/** A context in which every payload that runs, and every request to anybody else, is counted. */
async function watched(origin: string, bypassCSP: boolean): Promise<{ context: BrowserContext; damage: Damage }> {
  const context = await browser.newContext({ bypassCSP });
  const damage: Damage = { executed: 0, outside: 0, ledAway: 0 };
  await context.exposeFunction('countExecution', () => {
    damage.executed++;
  });
  await context.addInitScript((name) => {
    const count = () => (window as unknown as { countExecution(): void }).countExecution();
    Object.assign(window, { [name]: count, alert: count, prompt: count, confirm: count, print: count });
  }, TRIPWIRE);
  await context.route('**/*', (route) => {
    if (route.request().url().startsWith(`${origin}/`)) return route.continue();
    const isPage = route.request().isNavigationRequest() && route.request().frame().parentFrame() === null;
    if (isPage) damage.ledAway++;
    else if (/^https?:|^wss?:/.test(route.request().url())) damage.outside++;
    return route.abort();
  });
  return { context, damage };
}

/** Several pages at a time: mostly they wait, for what never comes. */
const LANES = 4;

/** Does the work with every item, {@link LANES} at a time. */
async function inLanes<T>(items: readonly T[], work: (item: T, lane: number) => Promise<void>): Promise<void> {
  const left = items.values();
  await Promise.all(
    Array.from({ length: LANES }, async (_, lane) => {
      for (const item of left) await work(item, lane);
    }),
  );
}

/** Milliseconds in which a page of the site itself has come, on a slow machine too: it holds nothing up for good. */
const SLOWEST = 30_000;

/**
 * Opens a page and does what a visitor's hand may do by chance: moves over everything, focuses everything, opens details.
 * Gives whether the page was loaded in time; handled it is in any case.
 */
async function handle(page: Page, url: string, longest = LONGEST): Promise<boolean> {
  const isLoaded = await page.goto(url, { waitUntil: 'load', timeout: longest }).then(
    () => true,
    () => false,
  );
  await page.evaluate(() => {
    for (const element of document.querySelectorAll<HTMLElement>('main *, body > *')) {
      element.dispatchEvent(new MouseEvent('mouseover', { bubbles: true }));
      element.focus?.();
    }
    for (const details of document.querySelectorAll('details')) details.open = true;
  });
  return isLoaded;
}

test('a site whose texts are all hostile runs nothing and asks nobody, even without its policy', {
  timeout: 300_000,
}, async () => {
  const dir = builtSite(HOSTILE_SITE);
  const server = await startStaticServer(dir);
  const { context, damage } = await watched(server.origin, true);
  const paths = [...readBuiltSite(dir).pages.values()]
    .filter(({ locale, html }) => locale === 'fi' && html.includes(TRIPWIRE))
    .map((each) => each.path)
    // In plain Finnish and in lists the same texts stand once more: one page in four. The oracle reads them all.
    .filter((each, at) => !(isPlainPath(each) || LISTS.has(kindOf(each))) || at % 4 === 0);
  expect(paths.length).toBeGreaterThan(120);
  const pages = await Promise.all(Array.from({ length: LANES }, () => context.newPage()));
  await inLanes(paths, async (each, lane) => {
    await handle(pages[lane] as Page, server.origin + each, SLOWEST);
  });
  await context.close();
  await server.close();
  expect(damage).toEqual({ executed: 0, outside: 0, ledAway: 0 });
  reportFigures('hostile-browser-policy-off', [
    { what: 'hostile pages opened without the policy', value: paths.length },
    { what: 'scripts of theirs that ran', value: damage.executed, bar: '0', holds: true },
    { what: 'requests to anybody else', value: damage.outside, bar: '0', holds: true },
  ]);
});

/** Waits for something, but not for long: what it gave, nothing when it failed or is not ready. */
const within = <T>(ms: number, work: Promise<T>): Promise<T | undefined> =>
  Promise.race([work.catch(() => undefined), new Promise<undefined>((resolve) => setTimeout(resolve, ms))]);

/** A folder of pages that hold the payloads as they are, served under the headers of the site. */
function rawSite(): { dir: string; pages: string[] } {
  const dir = mkdtempSync(path.join(tmpdir(), 'kaiku-raw-'));
  copyFileSync(path.join(builtSite(HOSTILE_SITE), '_headers'), path.join(dir, '_headers'));
  const pages: string[] = [];
  for (let from = 0; from < PAYLOADS.length; from += ON_A_PAGE) {
    const name = `sivu-${from}`;
    mkdirSync(path.join(dir, name));
    const body = PAYLOADS.slice(from, from + ON_A_PAGE).join(`${END}\n`);
    writeFileSync(
      path.join(dir, name, 'index.html'),
      `<!doctype html><html lang="fi"><title>x</title><body><main>${body}${END}</main>`,
    );
    pages.push(`/${name}/`);
  }
  return { dir, pages };
}

test('without any sanitiser the policy stops every payload; without both many would run', {
  timeout: 300_000,
}, async () => {
  const { dir, pages } = rawSite();
  const server = await startStaticServer(dir);
  const run = async (bypass: boolean, some: readonly string[]) => {
    const { context, damage } = await watched(server.origin, bypass);
    const tabs: Page[] = [];
    await inLanes(some, async (each, lane) => {
      tabs[lane] ??= await context.newPage();
      const page = tabs[lane];
      if (await within(LONGEST * 3, handle(page, server.origin + each))) return;
      // A payload may lead the page away, or hold it so that it cannot even be closed: the next one begins afresh.
      delete tabs[lane];
      await within(LONGEST, page.close());
    });
    await context.close();
    return damage;
  };
  const stopped = await run(false, pages);
  const free = await run(
    true,
    pages.filter((_, at) => at % 4 === 0),
  );
  await server.close();
  expect(stopped.executed).toBe(0);
  expect(free.executed).toBeGreaterThan(50);
  expect(free.outside).toBeGreaterThan(5);
  reportFigures('hostile-browser', [
    { what: 'payloads as they are, under the policy', value: PAYLOADS.length },
    { what: 'of them executed', value: stopped.executed, bar: '0', holds: stopped.executed === 0 },
    { what: 'requests to anybody else', value: stopped.outside, bar: '0', holds: stopped.outside === 0 },
    {
      what: 'executed by a quarter of them without policy and sanitiser',
      value: free.executed,
      bar: '> 50',
      holds: true,
    },
  ]);
  expect(stopped.outside).toBe(0);
});

test('what stands in the address is never more than words', { timeout: 300_000 }, async () => {
  const dir = builtSite(HOSTILE_SITE);
  const server = await startStaticServer(dir);
  const { context, damage } = await watched(server.origin, true);
  const pages = await Promise.all(Array.from({ length: LANES }, () => context.newPage()));
  const events = server.origin + sectionPath('fi', 'events');
  const some = PAYLOADS.filter((_, at) => at % 40 === 0).map((payload) => payload.toWellFormed());
  expect(some.length).toBeGreaterThan(50);
  const [first] = pages as [Page];
  await first.goto(events);
  const shapes = (page: Page) =>
    page.evaluate(
      () =>
        document.querySelectorAll('script, iframe, img, object, embed, form, base, meta, [onerror], [onload]').length,
    );
  const before = await shapes(first);
  await inLanes(some, async (payload, lane) => {
    const page = pages[lane] as Page;
    await page.goto(
      `${events}?q=${encodeURIComponent(payload)}&municipality=${encodeURIComponent(payload)}&${encodeURIComponent(payload)}#${encodeURIComponent(payload)}`,
    );
    await page.locator('.finder-status').waitFor();
    await expect.poll(() => page.locator('.finder-status').innerText(), { timeout: 15_000 }).not.toBe('');
    expect(new URL(page.url()).pathname).toBe('/tapahtumat/');
    expect(await shapes(page), payload).toBeLessThanOrEqual(before + 1);
  });
  await context.close();
  await server.close();
  expect(damage).toEqual({ executed: 0, outside: 0, ledAway: 0 });
  reportFigures('hostile-address', [
    { what: 'hostile addresses opened', value: some.length },
    { what: 'executed, asked of anybody else, led away or made elements', value: 0, bar: '0', holds: true },
  ]);
});
