import { afterAll, beforeAll, expect, test } from 'vitest';
import { readBuiltSite } from '#build/verify/built-site.ts';
import { builtSite, EXAMPLE_SITE } from '../support/built-sites.ts';
import { type OpenSite, openSite } from '../support/open-site.ts';
import { sampleOfKinds } from '../support/page-kinds.ts';

const paths = sampleOfKinds(readBuiltSite(builtSite(EXAMPLE_SITE)).pages.values(), 1).map((page) => page.path);
let site: OpenSite;

beforeAll(async () => {
  site = await openSite(EXAMPLE_SITE);
});
afterAll(() => site.close());

test.each(paths)('%s asks no other host, stores nothing, and its console is clean under the policy', async (path) => {
  const { page, observed, close } = await site.visit(path);
  await page.waitForLoadState('networkidle');
  await page.mouse.wheel(0, 4000);
  const stored = await page.evaluate(async () => ({
    cookie: document.cookie,
    local: localStorage.length,
    session: sessionStorage.length,
    databases: (await indexedDB.databases()).length,
    caches: (await caches.keys()).length,
    workers: (await navigator.serviceWorker.getRegistrations()).length,
  }));
  const cookies = await page.context().cookies();
  await close();
  expect(observed.requests.length).toBeGreaterThan(0);
  expect(observed.outside).toEqual([]);
  // The page for "not found" is meant to answer 404, and the browser says so.
  expect(observed.console.filter((line) => !(path.includes('404') && line.includes('404')))).toEqual([]);
  expect({ ...stored, cookies }).toEqual({
    cookie: '',
    local: 0,
    session: 0,
    databases: 0,
    caches: 0,
    workers: 0,
    cookies: [],
  });
});

test('an injected inline script does not run', async () => {
  const { page, observed, close } = await site.visit('/');
  const ran = await page.evaluate(() => {
    const script = document.createElement('script');
    script.textContent = 'window.planted = true';
    document.body.append(script);
    return 'planted' in window;
  });
  await close();
  expect(ran).toBe(false);
  expect(observed.console.join()).toContain('Content Security Policy');
});

test('a request to another host is noticed', async () => {
  const { page, observed, close } = await site.visit('/', { bypassCSP: true });
  await page.evaluate(() => fetch('http://127.0.0.1:9/').catch(() => undefined));
  await close();
  expect(observed.outside).toHaveLength(1);
});
