import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { optionsOf } from '#domain/facet-options.ts';
import { FACETS, type Filters, NO_FILTERS, withFacet } from '#domain/filters.ts';
import { EMPTY_QUERY, formatFinderQuery, parseFinderQuery } from '#domain/finder-query.ts';
import { dayIntervals } from './finder-arbitraries.ts';

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
  when: fc.oneof(
    fc.subarray([...optionsOf('when', TOWNS)], { maxLength: 1 }),
    dayIntervals.map((days) => [days]),
  ),
  language: fc.subarray([...optionsOf('language', TOWNS)]),
  accessibility: fc.subarray([...optionsOf('accessibility', TOWNS)]),
  channel: fc.subarray([...optionsOf('channel', TOWNS)]),
  booking: fc.subarray(['none']),
  children: fc.subarray(['free']),
  run: fc.subarray(['dated', 'ongoing']),
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
      filters: { ...NO_FILTERS, municipality: ['kuhmo'], category: ['music'] },
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
    expect(FACETS.length).toBe(10);
  });

  it.each(FACETS)('brings back every value of the facet %s', (facet) => {
    const values = [
      ...optionsOf(facet, TOWNS),
      ...(facet === 'when' ? ['2026-12-05/2026-12-10', '2026-12-05/..'] : []),
    ];
    expect(values.length).toBeGreaterThan(0);
    for (const value of values) {
      const asked = { text: '', filters: withFacet(NO_FILTERS, facet, [value]) };
      expect(parse(formatFinderQuery(asked))).toEqual(asked);
    }
  });

  it('knows the languages that the catalogue has, beside those always offered', () => {
    expect(parse('?language=ru&language=sv').filters.language).toEqual(['sv']);
    const known = parseFinderQuery('?language=none&language=ru&language=sv', TOWNS, ['fi', 'sv', 'ru', 'none']);
    expect(known.filters.language).toEqual(['sv', 'ru', 'none']);
  });

  it('has an order only together with words', () => {
    expect(parse('?q=jazz&sort=date')).toEqual({ text: 'jazz', filters: NO_FILTERS, sort: 'date' });
    expect(formatFinderQuery({ text: 'jazz', filters: NO_FILTERS, sort: 'date' })).toBe('?q=jazz&sort=date');
    expect(parse('?sort=date')).toEqual(EMPTY_QUERY);
    expect(parse('?q=jazz&sort=size')).toEqual({ text: 'jazz', filters: NO_FILTERS });
  });
});

describe('days of one’s own in the address', () => {
  const written = (search: string) => formatFinderQuery(parse(search));

  it('stand as a first and a last day, either of which may be open', () => {
    expect(parse('?from=2026-12-05&to=2026-12-10').filters.when).toEqual(['2026-12-05/2026-12-10']);
    expect(parse('?from=2026-12-05').filters.when).toEqual(['2026-12-05/..']);
    expect(parse('?to=2026-12-10').filters.when).toEqual(['../2026-12-10']);
    expect(written('?to=2026-12-10')).toBe('?to=2026-12-10');
  });

  it('change places when the last one comes first', () => {
    expect(written('?from=2026-12-10&to=2026-12-05')).toBe('?from=2026-12-05&to=2026-12-10');
  });

  it.each(['2026-02-30', '0002-12-05', '1999-12-31', '5.12.2026', '', '../..', '2026-12-05/2026-12-06'])(
    'leave out "%s", which is no day of a programme, and keep the rest',
    (day) => {
      expect(written(`?municipality=kuhmo&from=${encodeURIComponent(day)}`)).toBe('?municipality=kuhmo');
      expect(written(`?from=${encodeURIComponent(day)}&to=2026-12-10`)).toBe('?to=2026-12-10');
    },
  );

  it('take the place of a preset, and an interval is not taken for one', () => {
    expect(written('?when=today&from=2026-12-05')).toBe('?from=2026-12-05');
    expect(written('?when=today&from=someday')).toBe('?when=today');
    expect(written('?when=2026-12-05%2F2026-12-06')).toBe('');
  });
});
