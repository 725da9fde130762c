import { useEffect, useMemo, useRef } from 'preact/hooks';
import type { FinderSource } from '#domain/find-results.ts';
import type { EventNames } from '#views/event-names.ts';
import type { Outcome } from './answer/outcome.ts';
import type { Loaded } from './state.ts';

/** What can be shown: an outcome, and how many of its results. */
export interface Shown {
  readonly outcome: Outcome | undefined;
  readonly shown: number;
}

/** Told when names have come, or cannot be had: of which data. */
export interface NamesListener {
  named(names: EventNames, of: FinderSource): void;
  failed(of: FinderSource): void;
}

/**
 * An outcome whose names are all there: before that, the one that was shown before it, which is then on its way to another. One of
 * other data is not shown: its numbers mean others.
 */
export function useNames({ outcome, shown }: Shown, loaded: Loaded | undefined, listener: NamesListener): Shown {
  const lacking = useMemo(
    () => (loaded && outcome ? loaded.late.namesLacking(outcome, shown, loaded.names) : []),
    [loaded, outcome, shown],
  );
  useEffect(() => {
    if (lacking.length === 0 || !loaded) return;
    const { source } = loaded;
    let isWanted = true;
    loaded
      .loadNames(lacking)
      .then((names) => listener.named(names, source))
      .catch(() => isWanted && listener.failed(source));
    return () => {
      isWanted = false;
    };
  }, [lacking]);

  const last = useRef<(Shown & { readonly source: FinderSource | undefined }) | undefined>(undefined);
  if (lacking.length === 0) last.current = { outcome, shown, source: loaded?.source };
  return useMemo(() => {
    if (lacking.length === 0 || outcome === undefined) return { outcome, shown };
    const before = last.current?.source === loaded?.source ? last.current : undefined;
    return { outcome: loaded?.late.onItsWay(outcome, before?.outcome), shown: before?.shown ?? shown };
  }, [lacking, outcome, shown]);
}
