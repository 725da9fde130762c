import type { Clock } from '#domain/clock.ts';
import { countFacets, type FacetCounts } from '#domain/facets.ts';
import type { Facet } from '#domain/filters.ts';
import { eventsAmong, type FinderResults, findResults } from '#domain/find-results.ts';
import { type FinderQuery, isEmptyQuery } from '#domain/finder-query.ts';
import { type WayOut, waysOut } from '#domain/ways-out.ts';
import type { SearchFound } from '#search/search-engine.ts';
import { settledQuery } from '#search/settled-query.ts';
import { type FinderState, type Loaded, wordsKey } from '../state.ts';

/** What the finder has to say in a state. */
export interface Outcome {
  /** `idle`: nothing asked, the page's own list stays. `waiting`: asked, and nothing can be shown yet. */
  readonly kind: 'idle' | 'waiting' | 'found' | 'nothing';
  readonly counts?: FacetCounts;
  /** While new words are under way the old results stay. */
  readonly pending: boolean;
  readonly searchFailed: boolean;
  readonly results?: FinderResults;
  /** How many events, and how many results in all. */
  readonly events: number;
  readonly total: number;
  readonly waysOut: readonly WayOut[];
  /** The question with the places and times among its words as filters; absent while nothing is answered. */
  readonly settled?: FinderQuery;
  /** How the words were understood. */
  readonly found?: SearchFound;
}

export type { FacetCounts };

const BLANK = { pending: false, searchFailed: false, events: 0, total: 0, waysOut: [] } as const;

/** Works out results, counts and ways on. Pure: the moment is the clock's. */
export function outcomeOf(
  { query, answer }: Pick<FinderState, 'query' | 'answer'>,
  { source, words }: Pick<Loaded, 'source' | 'words'>,
  options: Readonly<Record<Facet, readonly string[]>>,
  clock: Clock,
): Outcome {
  const pending = query.text !== '' && (answer === undefined || wordsKey(answer) !== wordsKey(query));
  if (pending && answer === undefined) return { ...BLANK, kind: 'waiting', pending };

  const asked = query.text === '' ? undefined : answer;
  const answered = asked !== undefined && 'found' in asked ? asked.found : undefined;
  // Numbers of another edition would be other listings: the site was renewed between the two files.
  const found = answered?.edition === source.edition ? answered : undefined;
  const numbers = found?.numbers;
  const settled = settledQuery(query, found?.plan);
  const among = eventsAmong(source.events, numbers);
  const counts = countFacets(among, settled.filters, options, clock);
  if (isEmptyQuery(query)) return { ...BLANK, kind: 'idle', counts };

  const results = findResults(source, numbers, settled.filters, clock, query);
  const events = results.dated.length + results.ongoing.length;
  const { bestVenue, venues, unconfirmed } = results;
  const total = bestVenue.length + events + venues.length + unconfirmed.length;
  return {
    kind: total === 0 ? 'nothing' : 'found',
    counts,
    pending,
    searchFailed: asked !== undefined && found === undefined,
    results,
    events,
    total,
    settled,
    ...(found && { found }),
    waysOut:
      total === 0
        ? waysOut(
            source.events,
            settled.text === '' ? undefined : numbers && among,
            settled.filters,
            words.neighbours,
            clock,
          )
        : [],
  };
}

/** An outcome that cannot be shown yet: its numbers hold already, and the results shown before it stay meanwhile. */
export function onItsWay({ counts, events }: Outcome, before?: Outcome): Outcome {
  const shown: Outcome = before && before.kind !== 'idle' ? before : { ...BLANK, kind: 'waiting' };
  return { ...shown, ...(counts && { counts }), events, pending: true };
}
