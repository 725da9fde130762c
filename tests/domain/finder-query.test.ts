import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FACETS, type Filters } from '#domain/filters.ts';
import { EMPTY_QUERY, formatFinderQuery, optionsOf, parseFinderQuery } from '#domain/finder-query.ts';

const TOWNS = ['espoo', 'kajaani', 'kuhmo'];
const parse = (search: string) => parseFinderQuery(search, TOWNS);

/** What has a meaning in addresses, lone halves of surrogate pairs, control and direction marks. */
const LETTERS = fc.constantFrom(
  ...'aä &=+%?#;é',
  '\u{1F600}',
  '\uD83D',
  '\uDE00',
  '\0',
  '\n',
  '\u200F',
  'q=',
  'when=today',
);

const filters = fc.record({
  municipality: fc.subarray(TOWNS),
  category: fc.subarray([...optionsOf('category', TOWNS)]),
  audience: fc.subarray([...optionsOf('audience', TOWNS)]),
  when: fc.subarray([...optionsOf('when', TOWNS)], { maxLength: 1 }),
}) as fc.Arbitrary<Filters>;

describe('the query in the address', () => {
  it('comes back as it was written, whatever the words', () => {
    fc.assert(
      fc.property(fc.string({ unit: LETTERS, maxLength: 300 }), filters, (words, chosen) => {
        const written = formatFinderQuery({ text: words, filters: chosen });
        const read = parse(written);
        expect(read.filters).toEqual(chosen);
        expect(formatFinderQuery(read)).toBe(written);
        expect(parse(formatFinderQuery(read))).toEqual(read);
      }),
    );
  });

  it('leaves out what it does not know and keeps the rest', () => {
    expect(parse('?q=jazz&municipality=helsinki&municipality=kuhmo&colour=red&when=someday&category=music')).toEqual({
      text: 'jazz',
      filters: { municipality: ['kuhmo'], category: ['music'], audience: [], when: [] },
    });
  });

  it('has one address for one question', () => {
    expect(
      formatFinderQuery(
        parse('?when=week&when=today&municipality=kuhmo&municipality=espoo&municipality=kuhmo&q=+a++b+'),
      ),
    ).toBe('?q=a+b&municipality=espoo&municipality=kuhmo&when=week');
  });

  it('is empty when nothing is asked', () => {
    expect(formatFinderQuery(EMPTY_QUERY)).toBe('');
    expect(parse('')).toEqual(EMPTY_QUERY);
    expect(parse('?q=&when=&municipality=')).toEqual(EMPTY_QUERY);
  });

  it('survives any string', () => {
    fc.assert(
      fc.property(fc.string({ unit: LETTERS }), (search) => {
        parse(search);
      }),
    );
    expect(FACETS.length).toBe(4);
  });
});
