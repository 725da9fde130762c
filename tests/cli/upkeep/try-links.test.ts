import { expect, test } from 'vitest';
import { type Answer, type Ask, tryLinks } from '../../../src/cli/upkeep/try-links.ts';

const link = (url: string) => ({ url, from: ['venue talo'] });

/** Answers by address; an address that is not there has no answer. */
function fakeAsk(answers: Readonly<Record<string, Answer | Error>>) {
  const asked: string[] = [];
  const ask: Ask = async (method, url) => {
    asked.push(`${method} ${url}`);
    const answer = answers[`${method} ${url}`] ?? answers[url];
    if (answer === undefined || answer instanceof Error) throw answer ?? new Error('no answer');
    return answer;
  };
  return { ask, asked };
}

const refused = Object.assign(new TypeError('fetch failed'), {
  cause: Object.assign(new Error(), { code: 'ENOTFOUND' }),
});

test.each<[string, Record<string, Answer | Error>, object]>([
  ['works', { 'https://a.example/': { status: 200 } }, { kind: 'works' }],
  ['is gone', { 'https://a.example/': { status: 404 } }, { kind: 'gone', why: '404' }],
  ['has no host any more', { 'https://a.example/': refused }, { kind: 'gone', why: 'ENOTFOUND' }],
  [
    'has moved for good',
    { 'https://a.example/': { status: 301, location: '/uusi' }, 'https://a.example/uusi': { status: 200 } },
    { kind: 'moved', to: 'https://a.example/uusi' },
  ],
  [
    'leads on for now',
    { 'https://a.example/': { status: 302, location: '/fi' }, 'https://a.example/fi': { status: 200 } },
    { kind: 'works' },
  ],
  [
    'moved to a page that is gone',
    { 'https://a.example/': { status: 301, location: '/uusi' }, 'https://a.example/uusi': { status: 410 } },
    { kind: 'gone', why: '410' },
  ],
  ['turns robots away', { 'https://a.example/': { status: 403 } }, { kind: 'unclear', why: '403' }],
  ['does not answer', { 'https://a.example/': new Error('timeout') }, { kind: 'unclear', why: 'timeout' }],
  [
    'runs in circles',
    { 'https://a.example/': { status: 302, location: '/' } },
    { kind: 'unclear', why: '> 5 redirects' },
  ],
  [
    'answers HEAD wrongly',
    { 'HEAD https://a.example/': { status: 405 }, 'GET https://a.example/': { status: 200 } },
    { kind: 'works' },
  ],
])('an address that %s', async (_, answers, outcome) => {
  const { ask } = fakeAsk(answers);
  const tried = await tryLinks([link('https://a.example/')], { ask, pause: async () => {} });
  expect(tried).toEqual([{ ...link('https://a.example/'), outcome }]);
});

test('waits between two requests to one host, and not for another', async () => {
  const { ask, asked } = fakeAsk({
    'https://a.example/1': { status: 200 },
    'https://a.example/2': { status: 200 },
    'https://b.example/1': { status: 200 },
  });
  let pauses = 0;
  const links = ['https://a.example/1', 'https://a.example/2', 'https://b.example/1'].map(link);
  const tried = await tryLinks(links, {
    ask,
    pause: async () => {
      pauses++;
    },
  });
  expect(tried.map(({ outcome }) => outcome.kind)).toEqual(['works', 'works', 'works']);
  expect(asked).toHaveLength(3);
  expect(pauses).toBe(1);
});
