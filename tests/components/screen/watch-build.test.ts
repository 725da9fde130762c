// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { watchBuild } from '#components/screen/watch-build.ts';

const MINUTES = 60_000;
/** What the site answers: the id of its build, or nothing when there is no line. */
let build: string | undefined;
let pageStatus = 200;
const reload = vi.fn();

beforeEach(() => {
  build = 'a';
  pageStatus = 200;
  reload.mockClear();
  vi.useFakeTimers({ now: 0 });
  vi.stubGlobal('fetch', async (url: string) => {
    if (build === undefined) throw new TypeError('no line');
    return url === '/data/build.json' ? Response.json({ id: build }) : new Response('', { status: pageStatus });
  });
  vi.spyOn(location, 'reload').mockImplementation(reload);
  watchBuild(() => Date.now());
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});
const pass = (minutes: number) => vi.advanceTimersByTimeAsync(minutes * MINUTES);

it('stays while the build is the same', async () => {
  await pass(23 * 60);
  expect(reload).not.toHaveBeenCalled();
});

it('is fetched anew when there is a new build', async () => {
  await pass(60);
  build = 'b';
  await pass(11);
  expect(reload).toHaveBeenCalled();
});

it('stays without a line, and is fetched anew when the line is back with a new build', async () => {
  await pass(60);
  build = undefined;
  await pass(48 * 60);
  expect(reload).not.toHaveBeenCalled();
  build = 'b';
  await pass(11);
  expect(reload).toHaveBeenCalled();
});

it('stays when the page itself cannot be had', async () => {
  await pass(60);
  build = 'b';
  pageStatus = 503;
  await pass(60);
  expect(reload).not.toHaveBeenCalled();
});

it('is fetched anew once a day in any case', async () => {
  await pass(24 * 60 + 11);
  expect(reload).toHaveBeenCalled();
});
