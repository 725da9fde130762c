import { useEffect, useLayoutEffect, useMemo, useReducer, useRef, useState } from 'preact/hooks';
import { optionsOf } from '#domain/facet-options.ts';
import { FACETS } from '#domain/filters.ts';
import {
  cleanText,
  EMPTY_QUERY,
  type FinderQuery,
  formatFinderQuery,
  isEmptyQuery,
  parseFinderQuery,
} from '#domain/finder-query.ts';
import type { Suggestion } from '#search/lexicon/suggest.ts';
import type { FinderProps } from '#views/finder-props.ts';
import type { FinderAdapter, HistoryMode } from './adapter.ts';
import { type FinderAction, type FinderState, INITIAL_STATE, PAGE_SIZE, reduce, wordsKey } from './state.ts';
import { type Shown, useNames } from './use-names.ts';
import { useRenewal } from './use-renewal.ts';

/** What the view can do. */
export interface FinderActs {
  type(text: string): void;
  /** Asks at once: a filter was chosen or a link followed. */
  ask(query: FinderQuery): void;
  submit(): void;
  /** A suggestion was chosen. */
  choose(text: string): void;
  /** Ways to go on from what is typed; none before the index has been loaded. Never rejects. */
  suggest(typed: string): Promise<readonly Suggestion[]>;
  /** The visitor turned to the form: load the data. */
  want(): void;
  /** The visitor went to the search field: load the index too. */
  wantText(): void;
  more(): void;
  retry(): void;
}

/** Wires the pure state to the browser. `makeAdapter` is called once, when the page is awake. The outcome in `view` is absent until all is loaded. */
export function useFinder(
  makeAdapter: () => FinderAdapter,
  choices: Pick<FinderProps, 'municipalities' | 'languages'>,
): {
  readonly state: FinderState;
  /** The question that the outcome answers: that of the state, a picture later. */
  readonly settled: FinderQuery;
  readonly view: Shown;
  readonly acts: FinderActs;
} {
  const adapterRef = useRef<FinderAdapter | undefined>(undefined);
  const adapter = () => {
    adapterRef.current ??= makeAdapter();
    return adapterRef.current;
  };
  // Read before the form is drawn anew over what the visitor has put into it, and drawn with it: the cursor stays.
  const [early] = useState(() => (typeof document === 'undefined' ? '' : adapter().readForm()));
  const [state, dispatch] = useReducer<FinderState, FinderAction, string>(reduce, early, (form) => ({
    ...INITIAL_STATE,
    typed: typedIn(form),
  }));
  const { query, answer, typed, wanted, attempt, shown, loaded, clock } = state;
  const options = useMemo(() => valuesOf(choices), [choices]);
  // What was pressed is drawn first and answered after that: on a slow phone finding and drawing takes its time.
  const [settled, settle] = useState(query);
  useEffect(() => settle(query), [query]);

  const ask = (asked: FinderQuery, mode: HistoryMode) => {
    const search = formatFinderQuery(asked);
    if (search !== formatFinderQuery(query)) adapter().writeSearch(search, mode);
    dispatch({ type: 'asked', query: asked });
  };

  // Once, when the page wakes up: the address may hold a question. In the same breath as the first drawing: a letter
  // typed between the two would be lost.
  useLayoutEffect(() => {
    const tick = () => dispatch({ type: 'ticked', clock: adapter().clock() });
    const read = () => {
      tick();
      const asked = parseFinderQuery(adapter().readSearch(), options.municipality, options.language);
      dispatch({ type: 'asked', query: asked, shown: adapter().readShown() });
      settle(asked);
    };
    read();
    const chosen = { ...EMPTY_QUERY, filters: parseFinderQuery(early, options.municipality, options.language).filters };
    if (adapter().readSearch() === '' && !isEmptyQuery(chosen)) ask(chosen, 'push');
    // Words are asked at the next pause: more letters may be on their way.
    const typedEarly = typedIn(early);
    if (cleanText(typedEarly) !== '') dispatch({ type: 'typed', text: typedEarly });
    const stops = [adapter().onNavigate(read), adapter().onMinute(tick)];
    return () => {
      for (const stop of stops) stop();
    };
  }, []);

  // Once it is wanted, and again at each retry.
  useEffect(() => {
    if (!wanted) return;
    let isLast = true;
    Promise.all([adapter().load(), import('./late.ts')])
      .then(([stock, imported]) => isLast && dispatch({ type: 'loaded', loaded: { ...stock, ...imported } }))
      .catch(() => isLast && dispatch({ type: 'load-failed' }));
    return () => {
      isLast = false;
    };
  }, [wanted, attempt]);

  // At each change of the words, and again at each retry.
  useEffect(() => {
    const { text, exact = [] } = query;
    if (text === '') return;
    const { today } = adapter().clock();
    let isLast = true;
    adapter()
      .search(text, { exact, today })
      .then((found) => isLast && dispatch({ type: 'answered', answer: { text, exact, found } }))
      .catch(() => isLast && dispatch({ type: 'answered', answer: { text, exact, failed: true } }));
    return () => {
      isLast = false;
    };
  }, [wordsKey(query), attempt]);

  // A pause in typing asks. A filter chosen meanwhile starts the pause anew.
  useEffect(() => {
    const text = cleanText(typed);
    if (text === query.text) return;
    // The first words are a step that "Back" undoes; the letters after them are not.
    const mode = isEmptyQuery(query) ? 'push' : 'replace';
    return adapter().afterPause(() => ask(withText(query, text), mode));
  }, [typed, query]);

  const { source, words, late } = loaded ?? {};
  // Not of `loaded`: names that have come change no result.
  const outcome = useMemo(
    () =>
      source &&
      words &&
      late &&
      clock &&
      late.outcomeOf({ query: settled, ...(answer && { answer }) }, { source, words }, options, clock),
    [source, words, late, clock, settled, answer, options],
  );

  const retry = () => {
    adapter().forget();
    dispatch({ type: 'retried' });
  };
  const renewal = useRenewal(retry);
  const edition = answer !== undefined && 'found' in answer ? answer.found.edition : undefined;
  useLayoutEffect(() => {
    if (!source || edition === undefined) return;
    if (edition === source.edition) renewal.fits('search');
    else renewal.renew('search');
  }, [source, edition]);
  const view = useNames({ outcome, shown }, loaded, {
    named(names, of) {
      renewal.fits('names');
      dispatch({ type: 'named', names, of });
    },
    failed: (of) => renewal.renew('names') || dispatch({ type: 'names-failed', of }),
  });
  const acts: FinderActs = {
    type: (text) => dispatch({ type: 'typed', text }),
    ask: (asked) => ask(asked, 'push'),
    submit: () => ask(withText(query, cleanText(typed)), 'push'),
    choose: (text) => ask(withText(query, cleanText(text)), 'push'),
    suggest: (text) => adapter().suggest(text),
    want: () => dispatch({ type: 'wanted' }),
    wantText: () => void adapter().warm(),
    more() {
      adapter().writeShown(shown + PAGE_SIZE);
      dispatch({ type: 'more' });
    },
    retry,
  };
  return { state, settled, view, acts };
}

/** The words that stand in a form, letter for letter. */
function typedIn(form: string): string {
  return new URLSearchParams(form).get('q') ?? '';
}

/** Other words are to be understood anew. */
function withText(query: FinderQuery, text: string): FinderQuery {
  if (text === query.text) return query;
  const { exact: _, ...rest } = query;
  return { ...rest, text };
}

function valuesOf({ municipalities, languages }: Pick<FinderProps, 'municipalities' | 'languages'>) {
  const entries = FACETS.map(
    (facet) => [facet, optionsOf(facet, Object.keys(municipalities), languages.split(' '))] as const,
  );
  return Object.fromEntries(entries) as Record<(typeof FACETS)[number], readonly string[]>;
}
