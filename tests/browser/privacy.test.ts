import { afterAll, beforeAll, expect, test } from 'vitest';
import { readBuiltSite } from '#build/verify/built-site.ts';
import { builtSite, EXAMPLE_SITE } from '../support/built-sites.ts';
import { type OpenSite, openSite, type Visit } from '../support/open-site.ts';
import { sampleOfKinds } from '../support/page-kinds.ts';

const paths = sampleOfKinds(readBuiltSite(builtSite(EXAMPLE_SITE)).pages.values(), 1).map((page) => page.path);
let site: OpenSite;
/** Visitors who go from page to page: nothing may be left behind by any. Several, since they mostly wait for quiet. */
const VISITORS = 5;
const idle: Visit[] = [];

beforeAll(async () => {
  site = await openSite(EXAMPLE_SITE);
  idle.push(...(await Promise.all(Array.from({ length: VISITORS }, () => site.visit('/')))));
});
afterAll(() => site.close());

test('there are pages to look at', () => {
  expect(paths.length).toBeGreaterThan(30);
});

test.concurrent.each(paths)(
  '%s asks no other host, stores nothing, and its console is clean under the policy',
  async (path) => {
    const visit = idle.pop();
    if (!visit) throw new Error('more tests at a time than visitors');
    const { page, observed } = visit;
    const [requests, lines] = [observed.requests.length, observed.console.length];
    await page.goto(site.origin + path);
    await page.mouse.wheel(0, 4000);
    await page.waitForLoadState('networkidle');
    const stored = await page.evaluate(async () => ({
      cookie: document.cookie,
      local: localStorage.length,
      session: sessionStorage.length,
      databases: (await indexedDB.databases()).length,
      caches: (await caches.keys()).length,
      workers: (await navigator.serviceWorker.getRegistrations()).length,
    }));
    const cookies = await page.context().cookies();
    expect(observed.requests.length).toBeGreaterThan(requests);
    expect(observed.outside).toEqual([]);
    // The page for "not found" is meant to answer 404, and the browser says so.
    const said = observed.console.slice(lines).filter((line) => !(path.includes('404') && line.includes('404')));
    expect(said).toEqual([]);
    expect({ ...stored, cookies }).toEqual({
      cookie: '',
      local: 0,
      session: 0,
      databases: 0,
      caches: 0,
      workers: 0,
      cookies: [],
    });
    idle.push(visit);
  },
);

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
