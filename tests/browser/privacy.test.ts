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

test('an injected inline script does not run, and no text is taken for HTML or code', async () => {
  const { page, observed, close } = await site.visit('/');
  const refused = await page.evaluate(() => {
    const script = document.createElement('script');
    script.append(new Text('window.planted = true'));
    document.body.append(script);
    const attempts = [
      () => document.body.insertAdjacentHTML('beforeend', '<img src="x" onerror="window.planted = true">'),
      () => Object.assign(document.createElement('div'), { innerHTML: '<b>x</b>' }),
      () => Object.assign(document.createElement('script'), { src: '/_astro/x.js' }),
    ];
    return attempts.map((attempt) => {
      try {
        attempt();
        return 'let through';
      } catch (error) {
        return (error as Error).name;
      }
    });
  });
  const ran = await page.evaluate(() => 'planted' in window);
  await close();
  expect(ran).toBe(false);
  expect(refused).toEqual(['TypeError', 'TypeError', 'TypeError']);
  expect(observed.console.join()).toContain('TrustedScript');
});

test('a request to another host is noticed', async () => {
  const { page, observed, close } = await site.visit('/', { bypassCSP: true });
  await page.evaluate(() => fetch('http://127.0.0.1:9/').catch(() => undefined));
  await close();
  expect(observed.outside).toHaveLength(1);
});
