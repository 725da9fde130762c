import type { Clock } from '#domain/clock.ts';
import type { FinderSource } from '#domain/find-results.ts';
import { cleanText, EMPTY_QUERY, type FinderQuery, isEmptyQuery } from '#domain/finder-query.ts';
import type { SearchFound } from '#search/search-engine.ts';
import type { EventNames } from '#views/event-names.ts';
import type { FinderStock } from './adapter.ts';
import type { Late } from './late.ts';

/** How many results are shown at first, and how many more at a time. */
export const PAGE_SIZE = 20;

/** The words that are asked, and what of them is to be taken as typed. */
export type AskedWords = Pick<FinderQuery, 'text' | 'exact'>;

/** What the text search said about which words. */
export type TextAnswer = AskedWords & ({ readonly found: SearchFound } | { readonly failed: true });

/** One text for everything that is asked of the text search: two questions with the same are one. */
export function wordsKey({ text, exact = [] }: AskedWords): string {
  return [text, ...exact].join('\n');
}

/** What was loaded when the visitor turned to the finder. */
export interface Loaded extends FinderStock {
  readonly late: Late;
}

export interface FinderState {
  /** What stands in the field, before it is asked. */
  readonly typed: string;
  readonly query: FinderQuery;
  readonly shown: number;
  /** Whether the visitor has turned to the finder: only then is anything loaded. */
  readonly wanted: boolean;
  /** Absent until the page is awake: at build nobody knows the visitor's time. */
  readonly clock?: Clock;
  readonly loaded?: Loaded;
  /** The data could not be had; or, when it is there, names of what is to be shown. */
  readonly loadFailed: boolean;
  readonly answer?: TextAnswer;
  /** Counts retries, so that the same question can be asked again. */
  readonly attempt: number;
}

export const INITIAL_STATE: FinderState = {
  typed: '',
  query: EMPTY_QUERY,
  shown: PAGE_SIZE,
  wanted: false,
  loadFailed: false,
  attempt: 0,
};

export type FinderAction =
  | { readonly type: 'typed'; readonly text: string }
  | { readonly type: 'asked'; readonly query: FinderQuery; readonly shown?: number | undefined }
  | { readonly type: 'wanted' }
  | { readonly type: 'ticked'; readonly clock: Clock }
  | { readonly type: 'loaded'; readonly loaded: Loaded }
  | { readonly type: 'load-failed' }
  | { readonly type: 'named'; readonly names: EventNames; readonly of: FinderSource }
  | { readonly type: 'names-failed'; readonly of: FinderSource }
  | { readonly type: 'answered'; readonly answer: TextAnswer }
  | { readonly type: 'more' }
  | { readonly type: 'retried' };

/** The next state. An answer to words that are no longer asked for is dropped. */
export function reduce(state: FinderState, action: FinderAction): FinderState {
  switch (action.type) {
    case 'typed':
      return { ...state, typed: action.text, wanted: true };
    case 'asked':
      return {
        ...state,
        query: action.query,
        // What is being typed stays as it is when it only differs in spaces.
        typed: cleanText(state.typed) === action.query.text ? state.typed : action.query.text,
        shown: action.shown ?? PAGE_SIZE,
        wanted: state.wanted || !isEmptyQuery(action.query),
        // Another question may need other names.
        loadFailed: state.loadFailed && state.loaded === undefined,
      };
    case 'wanted':
      return state.wanted ? state : { ...state, wanted: true };
    case 'ticked':
      return { ...state, clock: action.clock };
    case 'loaded':
      return { ...state, loaded: action.loaded, loadFailed: false };
    case 'load-failed':
      return { ...state, loadFailed: true };
    case 'named':
      return state.loaded?.source === action.of
        ? {
            ...state,
            loaded: { ...state.loaded, names: new Map([...state.loaded.names, ...action.names]) },
            loadFailed: false,
          }
        : state;
    case 'names-failed':
      return state.loaded?.source === action.of ? { ...state, loadFailed: true } : state;
    case 'answered':
      return wordsKey(action.answer) === wordsKey(state.query) ? { ...state, answer: action.answer } : state;
    case 'more':
      return { ...state, shown: state.shown + PAGE_SIZE, loadFailed: false };
    case 'retried': {
      // The answer may be of another edition than what is loaded now.
      const { answer: _, ...rest } = state;
      return { ...rest, loadFailed: false, attempt: state.attempt + 1 };
    }
  }
}
