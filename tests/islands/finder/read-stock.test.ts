import { afterEach, describe, expect, it, vi } from 'vitest';
import { readStock } from '#islands/finder/read-stock.ts';
import { encodeFinderData } from '#views/encode-finder-data.ts';
import { event, sourceOf, WORDS } from './finder-fixture.tsx';

const EVENTS = Array.from({ length: 1000 }, (_, at) =>
  event(`ilta-${at}`, `2026-12-${String((at % 28) + 1).padStart(2, '0')}`, { title: { text: `Ilta numero ${at}` } }),
);
const { data, later } = encodeFinderData(sourceOf(EVENTS));

/** The site's files; a test may change one. */
function serve(changes: Record<string, unknown> = {}) {
  const fetched: string[] = [];
  const files: Record<string, unknown> = {
    '/data/finder/fi.json': { data, words: WORDS },
    ...Object.fromEntries(later.map((file, at) => [`/data/finder/fi/${at + 1}.json`, file])),
    ...changes,
  };
  vi.stubGlobal('fetch', async (url: string) => {
    fetched.push(url);
    return files[url] === undefined ? new Response('', { status: 404 }) : Response.json(files[url]);
  });
  return fetched;
}

afterEach(() => vi.unstubAllGlobals());

describe('the data in a browser', () => {
  it('comes with the names of the soonest events, and others are fetched by the events that need them', async () => {
    const fetched = serve();
    const stock = await readStock('/data/finder/fi.json');
    const lacking = stock.source.events.filter(({ number }) => !stock.names.has(number));
    expect(lacking.length).toBeGreaterThan(100);
    const [some] = lacking;
    const names = await stock.loadNames([some?.number ?? -1]);
    expect(names.get(some?.number ?? -1)).toEqual({
      id: EVENTS[some?.number ?? -1]?.id,
      title: EVENTS[some?.number ?? -1]?.title,
    });
    expect(fetched).toHaveLength(2);
    const rest = await stock.loadNames(lacking.map(({ number }) => number));
    expect(new Set([...stock.names, ...rest].map(([number]) => number)).size).toBe(EVENTS.length);
    for (const [number, { id }] of rest) expect(id).toBe(EVENTS[number]?.id);
  });

  it('is refused when a part is missing, or of another build: the names would be those of others', async () => {
    serve({ '/data/finder/fi/1.json': { ...later[0], mark: 'other' }, '/data/finder/fi/2.json': undefined });
    const stock = await readStock('/data/finder/fi.json');
    const lacking = stock.source.events.filter(({ number }) => !stock.names.has(number));
    const all = lacking.map(({ number }) => number);
    expect(later.length).toBeGreaterThan(1);
    await expect(stock.loadNames(all)).rejects.toThrow();
    await Promise.all(
      all.map((number) =>
        stock.loadNames([number]).then(
          (names) => expect(names.get(number)?.id).toBe(EVENTS[number]?.id),
          (error: Error) => expect(error.message).toMatch(/another build|404/),
        ),
      ),
    );
  });
});
