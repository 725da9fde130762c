import type { Clock } from '#domain/clock.ts';
import type { FinderSource } from '#domain/find-results.ts';
import type { SearchEngine } from '#search/search-engine.ts';
import type { EventNames } from '#views/event-names.ts';
import type { FinderWords } from '#views/finder-file.ts';

/** How an address change enters the history: `push` makes a step that "Back" undoes. */
export type HistoryMode = 'push' | 'replace';

/** What the finder answers from: all that can be found, and the words to say it with. */
export interface FinderStock {
  readonly source: FinderSource;
  /** Of the soonest events at first; of others when they are to be shown. */
  readonly names: EventNames;
  readonly words: FinderWords;
  /** What other events are called. Rejects when that cannot be had, or is of another build than the rest. */
  loadNames(numbers: readonly number[]): Promise<EventNames>;
}

/** All that the finder asks of the browser. Tests hand it a fake. */
export interface FinderAdapter extends SearchEngine {
  /** The visitor's clock. */
  clock(): Clock;
  /** Query part of the address. */
  readSearch(): string;
  /** What stands in the form before it is awake, as the query part of an address: on a slow line people are faster than scripts. */
  readForm(): string;
  writeSearch(search: string, mode: HistoryMode): void;
  /** How many results were open at this step of the history; `undefined` when it was never said. */
  readShown(): number | undefined;
  writeShown(shown: number): void;
  /** Calls back after "Back" and "Forward"; the result stops it. */
  onNavigate(listener: () => void): () => void;
  /** Calls back about once a minute, and when the page is looked at again; the result stops it. */
  onMinute(listener: () => void): () => void;
  /** Calls back when the visitor has paused in typing; the result stops it. */
  afterPause(listener: () => void): () => void;
  /** The finder's data. Calls share one load; a failed one is tried again at the next call. */
  load(): Promise<FinderStock>;
  /** All that was loaded is loaded anew when it is next asked for: the site may have been renewed between two files. */
  forget(): void;
}
