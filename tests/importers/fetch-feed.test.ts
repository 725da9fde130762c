import { describe, expect, test } from 'vitest';
import { type FetchWorld, fetchFeed } from '../../src/cli/import/fetch-feed.ts';

const HOSTS = new Set(['a.example', 'b.example']);
const FEED = { type: 'linkedevents', url: 'https://a.example/event/' } as const;

function world(pages: Readonly<Record<string, string | (() => Response)>>) {
  const asked: string[] = [];
  const pauses: number[] = [];
  const fake: FetchWorld = {
    fetch: async (url, init) => {
      asked.push(url);
      expect(init).toMatchObject({ redirect: 'error' });
      const page = pages[url];
      return typeof page === 'function' ? page() : new Response(page ?? '', { status: page === undefined ? 404 : 200 });
    },
    sleep: async (ms) => void pauses.push(ms),
  };
  return { fake, asked, pauses };
}
const page = (next: string | null) => JSON.stringify({ meta: { next }, data: [] });

describe('a feed', () => {
  test('is fetched with all its pages, one a second, also where they change to another host that is named', async () => {
    const { fake, asked, pauses } = world({
      [FEED.url]: page('https://b.example/2'),
      'https://b.example/2': page('https://a.example/3'),
      'https://a.example/3': page(null),
    });
    const files = await fetchFeed(FEED, HOSTS, fake);
    expect(files.map(({ name }) => name)).toEqual(asked);
    expect(asked).toHaveLength(3);
    expect(pauses).toEqual([1000, 1000]);
  });

  test.each<[string, string, Readonly<Record<string, string | (() => Response)>>]>([
    ['leads to a stranger', 'evil.example is not named', { [FEED.url]: page('https://evil.example/') }],
    ['leads out of https', 'a.example is not named', { [FEED.url]: page('http://a.example/2') }],
    ['leads in a circle', 'circle', { [FEED.url]: page(FEED.url) }],
    ['is missing', 'answered 404', {}],
    ['is larger than 5 MB', 'more than 5 MB', { [FEED.url]: () => new Response('x'.repeat(6 * 1024 * 1024)) }],
  ])('that %s is no feed at all', async (_, why, pages) => {
    await expect(fetchFeed(FEED, HOSTS, world(pages).fake)).rejects.toThrow(why);
  });

  test('without an end is not followed for ever', async () => {
    let at = 0;
    const fake: FetchWorld = {
      fetch: async () => new Response(page(`https://a.example/${++at}`)),
      sleep: async () => undefined,
    };
    await expect(fetchFeed(FEED, HOSTS, fake)).rejects.toThrow('more than 100 pages');
  });
});
