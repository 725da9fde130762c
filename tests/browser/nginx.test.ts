import { readFileSync } from 'node:fs';
import path from 'node:path';
import { chromium } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findBrowser } from '#bench/browser/find-browser.ts';
import { headersFor, parseHeadersFile } from '#build/headers-file.ts';
import { readBuiltSite } from '#build/verify/built-site.ts';
import { builtSite, EXAMPLE_SITE } from '../support/built-sites.ts';
import { searchField, statusOf } from '../support/finder-page.ts';
import { catalogueOf } from '../support/site-content.ts';
import { hasNginx, type RunningNginx, startNginx } from '../support/start-nginx.ts';

const dir = builtSite(EXAMPLE_SITE);
const rules = parseHeadersFile(readFileSync(path.join(dir, '_headers'), 'utf8'));
const { clock } = await catalogueOf(EXAMPLE_SITE);

describe.skipIf(!hasNginx)('Under nginx with the shipped file (skipped where nginx is not installed)', () => {
  let server: RunningNginx;
  beforeAll(async () => {
    server = await startNginx(dir);
  });
  afterAll(() => server.close());

  const get = (address: string, headers: Record<string, string> = {}) =>
    fetch(server.origin + address, { redirect: 'manual', headers });

  test('a file of every kind and what is not there has the headers of the table', async () => {
    const kinds = new Map([...readBuiltSite(dir).files].map((file) => [path.extname(file) + file.split('/')[1], file]));
    const addresses = [...kinds.values()]
      .map((file) => file.replace(/index\.html$/, ''))
      .filter((a) => a !== '/_headers');
    expect(addresses.length).toBeGreaterThan(8);
    for (const address of [...addresses, '/ei-ole/', '/data/ei-ole.json', '/kortti']) {
      const answer = await get(address);
      const expected = headersFor(address, rules);
      const got = Object.fromEntries(Object.keys(expected).map((name) => [name, answer.headers.get(name)]));
      expect(got, address).toEqual(expected);
      expect(answer.headers.get('server'), address).toBe('nginx');
    }
  });

  test('types and letters, compression, the page for "not found", and what is no page', async () => {
    const page = await get('/kortti/', { 'Accept-Encoding': 'gzip' });
    expect([page.status, page.headers.get('content-type'), page.headers.get('content-encoding')]).toEqual([
      200,
      'text/html; charset=utf-8',
      'gzip',
    ]);
    const data = await get('/data/finder/fi.json', { 'Accept-Encoding': 'gzip' });
    expect([data.headers.get('content-type'), data.headers.get('content-encoding')]).toEqual([
      'application/json; charset=utf-8',
      'gzip',
    ]);
    const missing = await get('/ei-ole/');
    expect(missing.status).toBe(404);
    expect(await missing.text()).toBe(readFileSync(path.join(dir, '404.html'), 'utf8'));
    for (const hidden of ['/_headers', '/.env', '/haku/', '/_astro/'])
      expect((await get(hidden)).status, hidden).toBe(404);
    const folder = await get('/kortti');
    expect([folder.status, folder.headers.get('location')]).toEqual([301, '/kortti/']);
  });

  test('a copy at hand is confirmed with a few bytes', async () => {
    const etag = (await get('/kortti/')).headers.get('etag');
    expect(etag).toBeTruthy();
    expect((await get('/kortti/', { 'If-None-Match': etag ?? '' })).status).toBe(304);
  });

  test('a person comes from the first page to an event, by list and by search', async () => {
    const { executablePath, args } = await findBrowser();
    const browser = await chromium.launch({ executablePath, args: [...args] });
    try {
      const page = await (await browser.newContext({ timezoneId: 'Europe/Helsinki' })).newPage();
      const complaints: string[] = [];
      page.on('console', (message) => {
        if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
      });
      await page.clock.setFixedTime(clock.now * 60_000);
      await page.goto(`${server.origin}/`);
      await page.locator('nav a[href="/tapahtumat/"]').first().click();
      await page.waitForURL('**/tapahtumat/');
      await searchField(page).focus();
      await page.locator('astro-island:not([ssr])').waitFor({ state: 'attached' });
      await searchField(page).fill('teatteri');
      await searchField(page).press('Enter');
      await expect.poll(() => statusOf(page)).toMatch(/^\d/);
      await page.locator('main [data-id^="tapahtumat/"] a:visible').first().click();
      await page.waitForURL('**/tapahtumat/*/*/');
      expect(await page.getByRole('heading', { level: 1 }).innerText()).not.toBe('');
      expect(complaints).toEqual([]);
    } finally {
      await browser.close();
    }
  });
});
