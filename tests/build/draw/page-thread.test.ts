import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { ThreadData } from '#build/draw/drawn-page.ts';
import { routeKey } from '#build/draw/drawn-page.ts';
import { type PageThread, pageThread } from '#build/draw/page-thread.ts';
import { PAGE_HEAD } from '#build/page-facts/page-head.ts';

/** As much of a bundle of Astro's as the thread uses. */
const BUNDLE = `
let log;
export const app = {
  manifest: { routes: [{ routeData: { type: 'page', component: 'a.astro', route: '/[x]' } }] },
  setInternals() {},
  setOptions({ logger }) { log = logger.options.destination; },
  async render(request) {
    const { pathname } = new URL(request.url);
    if (pathname === '/broken/') throw new TypeError('nothing there');
    if (pathname === '/warned/') log.write({ level: 'warn', message: 'two pages at one address' });
    if (pathname === '/dies/') setTimeout(() => { throw new Error('out of the blue'); }, 0);
    if (pathname === '/dies/') return new Promise(() => {});
    return new Response('<title>' + pathname + '</title>', { status: 200, headers: { 'content-type': 'text/html' } });
  },
};
`;
const ROUTE = routeKey({ type: 'page', component: 'a.astro', route: '/[x]' });
const order = (name: string) => ({ file: `${name}/index.html`, url: `https://site.example/${name}/`, route: ROUTE });

let folder: string;
let thread: PageThread;
beforeEach(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'kaiku-bundle-'));
  writeFileSync(path.join(folder, 'prerender-entry.mjs'), BUNDLE);
  thread = pageThread({ settings: {}, content: { catalogue: {} }, folder, styles: [] } as unknown as ThreadData);
  await vi.waitUntil(() => thread.wantsMore(), { timeout: 20_000 });
});
afterEach(async () => {
  await thread.stop();
  rmSync(folder, { recursive: true });
});

test('a page comes back as it was drawn, with what was read from it', async () => {
  const page = await thread.draw(order('a'));
  expect(Buffer.from(page.body).toString()).toBe('<title>/a/</title>');
  expect([page.status, page.headers]).toEqual([200, [['content-type', 'text/html']]]);
  expect(page.record?.facts?.[PAGE_HEAD.name]).toMatchObject({ title: '/a/' });
});

test('it wants no more than a few pages at a time', async () => {
  const pages = ['a', 'b', 'c', 'd'].map((name) => thread.draw(order(name)));
  expect(thread.wantsMore()).toBe(false);
  const bodies = (await Promise.all(pages)).map(({ body }) => Buffer.from(body).toString());
  expect(bodies).toEqual(['/a/', '/b/', '/c/', '/d/'].map((name) => `<title>${name}</title>`));
  expect(thread.wantsMore()).toBe(true);
});

test.each([
  ['a page that cannot be drawn', order('broken'), 'TypeError: nothing there'],
  ['what would be a warning of Astro', order('warned'), 'two pages at one address'],
  ['a route that it does not know', { ...order('a'), route: 'page b.astro /b' }, 'No route page b.astro /b'],
])('%s fails with its reason', async (_, wrong, reason) => {
  await expect(thread.draw(wrong)).rejects.toThrow(reason);
});

test('when the thread dies, whoever waits for it hears why, and so does whoever asks it next', async () => {
  await expect(thread.draw(order('dies'))).rejects.toThrow('out of the blue');
  expect(() => thread.wantsMore()).toThrow('out of the blue');
});
