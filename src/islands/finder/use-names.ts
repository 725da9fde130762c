import { useEffect, useMemo, useRef } from 'preact/hooks';
import type { Outcome } from './answer/outcome.ts';
import type { FinderAction, Loaded } from './state.ts';

/** What can be shown: an outcome, and how many of its results. */
export interface Shown {
  readonly outcome: Outcome | undefined;
  readonly shown: number;
}

/** An outcome whose names are all there: before that, the one that was shown before it, which is then on its way to another. */
export function useNames(
  { outcome, shown }: Shown,
  loaded: Loaded | undefined,
  dispatch: (action: FinderAction) => void,
): Shown {
  const lacking = useMemo(
    () => (loaded && outcome ? loaded.late.namesLacking(outcome, shown, loaded.names) : []),
    [loaded, outcome, shown],
  );
  useEffect(() => {
    if (lacking.length === 0 || !loaded) return;
    let isWanted = true;
    loaded
      .loadNames(lacking)
      .then((names) => dispatch({ type: 'named', names, of: loaded.source }))
      .catch(() => isWanted && dispatch({ type: 'names-failed' }));
    return () => {
      isWanted = false;
    };
  }, [lacking]);

  const last = useRef<Shown | undefined>(undefined);
  if (lacking.length === 0) last.current = { outcome, shown };
  return useMemo(() => {
    if (lacking.length === 0 || outcome === undefined) return { outcome, shown };
    return { outcome: loaded?.late.onItsWay(outcome, last.current?.outcome), shown: last.current?.shown ?? shown };
  }, [lacking, outcome, shown]);
}
