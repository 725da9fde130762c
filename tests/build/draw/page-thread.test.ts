import { rmSync } from 'node:fs';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { ThreadData } from '#build/draw/drawn-page.ts';
import { routeKey } from '#build/draw/drawn-page.ts';
import { type PageThread, pageThread } from '#build/draw/page-thread.ts';
import { PAGE_HEAD } from '#build/page-facts/page-head.ts';
import { makeBundle } from './bundle-fixture.ts';

const ROUTE = routeKey({ type: 'page', component: 'a.astro', route: '/[x]' });
const order = (name: string) => ({ file: `${name}/index.html`, url: `https://site.example/${name}/`, route: ROUTE });

let folder: string;
let thread: PageThread;
beforeEach(() => {
  folder = makeBundle();
  thread = pageThread({ settings: {}, content: { catalogue: {} }, folder } as unknown as ThreadData);
});
afterEach(async () => {
  await thread.stop();
  rmSync(folder, { recursive: true });
});

test('a page comes back as it was drawn, with what was read from it', async () => {
  const { body, record } = await thread.draw(order('a'));
  expect(Buffer.from(body).toString()).toBe('<title>/a/</title>');
  expect(record.facts?.[PAGE_HEAD.name]).toMatchObject({ title: '/a/' });
});

test('pages may be asked for before others are done', async () => {
  const names = ['a', 'b', 'c', 'd', 'e', 'f'];
  const pages = await Promise.all(names.map((name) => thread.draw(order(name))));
  expect(pages.map(({ body }) => Buffer.from(body).toString())).toEqual(
    names.map((name) => `<title>/${name}/</title>`),
  );
});

test.each([
  ['a page that cannot be drawn', order('broken'), /broken\/index\.html[\s\S]*TypeError: nothing there/],
  ['what would be a warning of Astro', order('warned'), 'warned/index.html: two pages at one address'],
  ['what is answered with an error', order('absent'), 'absent/index.html is answered with 500'],
  ['a route that it does not know', { ...order('a'), route: 'page b.astro /b' }, 'No route page b.astro /b'],
])('%s fails with its file and reason', async (_, wrong, reason) => {
  await expect(thread.draw(wrong)).rejects.toThrow(reason);
});

test('when the thread dies, whoever waits for it hears why, and so does whoever asks it next', async () => {
  await expect(thread.draw(order('dies'))).rejects.toThrow('out of the blue');
  await expect(thread.draw(order('a'))).rejects.toThrow('out of the blue');
});
