import { dayInterval, endsOf, isDayInterval } from './day-interval.ts';
import { optionsOf } from './facet-options.ts';
import { FACETS, type Filters, NO_FILTERS, withFacet } from './filters.ts';

/** Best answer first, or soonest first. Without words there is only the latter. */
export type Sort = 'relevance' | 'date';

/** What is asked of the finder, as it stands in the address: `?q=jazz&municipality=kuhmo&when=weekend`. */
export interface FinderQuery {
  readonly text: string;
  readonly filters: Filters;
  /** What of the text is to be taken as it is typed; absent: nothing. Has no meaning without text. */
  readonly exact?: readonly Exact[];
  /** Absent: by relevance. Has no meaning without text. */
  readonly sort?: 'date';
}

/** What a visitor can want taken as typed: the spelling of words, names of places, names of times. `?exact=words`; `1` is all of them. */
export const EXACTS = ['words', 'place', 'time'] as const;
export type Exact = (typeof EXACTS)[number];

export const EMPTY_QUERY: FinderQuery = { text: '', filters: NO_FILTERS };

/** Longer texts are cut: nobody types so much, and an address has to be sendable. */
export const MAX_TEXT_LENGTH = 200;

/**
 * Reads the query part of an address. Unknown keys and values are left out and the rest is kept, so that an old or
 * mistyped link still does what it can. Of several presets the first one counts, and days of one's own before any.
 */
export function parseFinderQuery(
  search: string,
  municipalities: readonly string[],
  languages?: readonly string[],
): FinderQuery {
  const params = new URLSearchParams(search);
  const filters = FACETS.reduce((result: Filters, facet) => {
    const wanted = new Set(params.getAll(facet));
    const known = optionsOf(facet, municipalities, languages).filter((option) => wanted.has(option));
    return withFacet(result, facet, facet === 'when' ? daysIn(params, known) : known);
  }, NO_FILTERS);
  const exact = EXACTS.filter((each) => params.getAll('exact').some((value) => value === each || value === '1'));
  const text = cleanText(params.get('q') ?? '');
  const byDate = text !== '' && params.get('sort') === 'date';
  return { text, filters, ...(exact.length > 0 && { exact }), ...(byDate && { sort: 'date' }) };
}

/** The query part of an address, with its `?`; empty when nothing is asked. One query has one address. */
export function formatFinderQuery({ text, filters, exact = [], sort }: FinderQuery): string {
  const params = new URLSearchParams();
  const clean = cleanText(text);
  if (clean !== '') params.set('q', clean);
  for (const facet of FACETS) {
    for (const value of filters[facet]) appendValue(params, facet, value);
  }
  if (clean !== '') for (const each of exact) params.append('exact', each);
  if (clean !== '' && sort !== undefined) params.set('sort', sort);
  const formatted = params.toString();
  return formatted === '' ? '' : `?${formatted}`;
}

/** The text as it is searched: well-formed, single spaces, at most {@link MAX_TEXT_LENGTH} UTF-16 units. */
export function cleanText(text: string): string {
  const spaced = text
    .replace(/\p{Surrogate}/gu, '')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim();
  return spaced
    .slice(0, MAX_TEXT_LENGTH)
    .replace(/[\uD800-\uDBFF]$/, '')
    .trim();
}

/** Whether nothing is asked. */
export function isEmptyQuery({ text, filters }: FinderQuery): boolean {
  return text === '' && FACETS.every((facet) => filters[facet].length === 0);
}

function appendValue(params: URLSearchParams, facet: string, value: string): void {
  const { from, until } = isDayInterval(value) ? endsOf(value) : {};
  if (!isDayInterval(value)) params.append(facet, value);
  if (from !== undefined) params.append('from', from);
  if (until !== undefined) params.append('to', until);
}

function daysIn(params: URLSearchParams, presets: readonly string[]): readonly string[] {
  const chosen = dayInterval(params.get('from') ?? '', params.get('to') ?? '');
  const first = chosen ?? params.getAll('when').find((value) => presets.includes(value));
  return first === undefined ? [] : [first];
}
