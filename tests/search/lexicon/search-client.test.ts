import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { packWords, unpackWords } from '#search/lexicon/front-code.ts';
import { memorySearch } from '#search/lexicon/memory-search.ts';
import { packIndex } from '#search/lexicon/packed-index.ts';
import { packLexicon, unpackLexicon } from '#search/lexicon/packed-lexicon.ts';
import { packPostings, unpackPostings } from '#search/lexicon/packed-postings.ts';
import { searchClient } from '#search/lexicon/search-client.ts';
import { built } from './test-index.ts';

function files(parts?: number): Map<string, unknown> {
  const packed = packIndex(built, parts);
  const all = new Map<string, unknown>([
    ['lexicon.json', packed.head],
    ['listings.json', packed.listings],
  ]);
  for (const [at, part] of packed.parts.entries()) all.set(`keys-${at}.json`, part);
  return new Map([...all].map(([name, data]) => [name, JSON.parse(JSON.stringify(data))]));
}

const QUERIES = [
  'nukketeateri',
  'joulukonsertti',
  'teatteria lapsille',
  'kirjas',
  'asdfgh',
  'leffoja sotkamo',
  'kids theatre',
];

describe('The packed index', () => {
  it('gives back any sorted words', () => {
    const word = fc.stringMatching(/^[a-zäöå0-9 ]{1,40}$/);
    fc.assert(
      fc.property(fc.array(word), (words) => {
        expect(unpackWords(packWords(words))).toEqual(words);
      }),
    );
  });

  it('gives back the lexicon', () => {
    const { entries } = built.lexicon;
    expect(entries.length).toBeGreaterThan(100);
    const back = unpackLexicon(packLexicon(built.lexicon));
    expect(back.entries).toEqual(entries.map(({ shown, key, concepts, size }) => ({ shown, key, concepts, size })));
    expect(back.places).toEqual(built.lexicon.places);
  });

  it('gives back any postings, in any number of parts', () => {
    const list = fc
      .uniqueArray(fc.nat(200_000), { minLength: 1 })
      .map((all) => all.sort((a, b) => a - b).flatMap((n) => [n, 1 + (n % 15)]));
    const postings = fc
      .dictionary(fc.stringMatching(/^[a-z#0-9]{1,12}$/), list)
      .map((all) => new Map(Object.entries(all)));
    fc.assert(
      fc.property(postings, fc.integer({ min: 1, max: 7 }), (before, parts) => {
        const after = packPostings(before, parts).flatMap((part) => [...unpackPostings(part)]);
        expect(new Map(after)).toEqual(before);
      }),
    );
  });
});

describe('The search client', () => {
  it.each([1, 5])('answers as the index in memory does, from %i files', async (parts) => {
    const served = files(parts);
    const client = searchClient(async (file) => served.get(file));
    const memory = memorySearch(built);
    for (const query of QUERIES) {
      const { ranked } = await client.search(query);
      const hits = ranked.map(({ listing, score }) => ({ id: built.ids[listing], score }));
      expect(hits, query).toEqual(memory(query).hits);
    }
  });

  it('fetches each file once, and only three for a small index', async () => {
    const served = files();
    const fetched: string[] = [];
    const client = searchClient(async (file) => {
      fetched.push(file);
      return served.get(file);
    });
    await client.warm();
    for (const query of QUERIES) await client.search(query);
    expect(fetched.sort()).toEqual(['keys-0.json', 'lexicon.json', 'listings.json']);
  });

  it('rejects when the index cannot be had, and tries again the next time', async () => {
    const served = files();
    let isOnline = false;
    const client = searchClient(async (file) => {
      if (!isOnline) throw new Error('offline');
      return served.get(file);
    });
    await client.warm();
    await expect(client.search('teatteri')).rejects.toThrow('offline');
    isOnline = true;
    expect((await client.search('teatteri')).ranked.length).toBeGreaterThan(0);
  });
});
