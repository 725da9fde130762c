import { describe, expect, it } from 'vitest';
import { dropTicketSentences } from '#search/lexicon/drop-ticket-sentences.ts';
import { readAges } from '#search/lexicon/read-ages.ts';
import { lemmasFrom, lockEntry, lockWords, parseVoikkoLock, staleness } from '#search/lexicon/voikko-lock.ts';
import { listings } from './test-index.ts';

describe('Ages in a text', () => {
  it.each([
    ['Kerho 10–13-vuotiaille.', ['children', 'youth']],
    ['Yli viisivuotiaille.', ['toddlers', 'children']],
    ['Kolmetoista vuotta täyttäneille', ['youth']],
    ['Alle yksivuotiaat', ['babies', 'children']],
    ['65 vuotta täyttäneille', ['seniors']],
    ['Orkesteri täyttää 90 vuotta', []],
    ['100-vuotisjuhla', []],
    ['Kaksi konserttia kello 13', []],
  ])('%s', (text, audiences) => {
    expect(readAges(text)).toEqual(audiences);
  });
});

it('keeps sentences about the card out of the index', () => {
  expect(
    dropTicketSentences('Kuoro laulaa. Näytä Kaikukortti kassalla, lapset pääsevät samalla. Väliajalla kahvia.'),
  ).not.toMatch(/lapset/);
});

describe('The Voikko lock', () => {
  const lock = parseVoikkoLock(
    '{"words":{"talvikonsertti":"talvikonsertti talvi konsertti","kuoro":"","vanhasana":""}}',
  );

  it('gives keys of the basic form and the parts, and nothing for words that it adds nothing to', () => {
    expect(lemmasFrom(lock)('talvikonsertti')).toHaveLength(3);
    expect(lemmasFrom(lock)('kuoro')).toBeUndefined();
    expect(lemmasFrom(lock)('constructor')).toBeUndefined();
  });

  it('knows what it lacks and what it holds in vain', () => {
    const { missing, unused } = staleness(lock, listings);
    expect(missing).toContain('joulukonsertti');
    expect(missing).not.toContain('talvikonsertti');
    expect(unused).toBe(1);
  });

  it('is not stale when it covers all words', () => {
    const words = Object.fromEntries(lockWords(listings).map((word) => [word, '']));
    expect(staleness({ about: '', licence: '', words }, listings)).toEqual({ missing: [], unused: 0 });
  });

  it('keeps only what our own analysis does not come to', () => {
    expect(lockEntry('konsertissa', { lemma: 'konsertti', parts: [] })).toBe('');
    expect(lockEntry('tuulisia', { lemma: 'tuulinen', parts: [] })).toBe(
      lockEntry('tuulisia', { lemma: 'tuulinen', parts: ['tuulinen'] }),
    );
    expect(lockEntry('lukupiirin', { lemma: 'lukupiiri', parts: ['luku', 'piiri'] })).toBe('lukupiiri luku piiri');
    expect(lockEntry('qwerty', undefined)).toBe('');
  });

  it('is refused when it is something else', () => {
    expect(() => parseVoikkoLock('{"words":[1]}')).toThrow('voikko.lock.json');
  });
});
