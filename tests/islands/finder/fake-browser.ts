import { act } from 'preact/test-utils';
import type { Clock } from '#domain/clock.ts';
import type { FinderSource } from '#domain/find-results.ts';
import { eventResultId, venueResultId } from '#domain/result-id.ts';
import type { FinderAdapter } from '#islands/finder/adapter.ts';
import type { QueryPlan } from '#search/lexicon/query-plan.ts';
import type { Suggestion } from '#search/lexicon/suggest.ts';
import type { AskOptions, SearchFound } from '#search/search-engine.ts';
import type { EventNames } from '#views/event-names.ts';
import type { NamedSource } from '#views/finder-source.ts';
import { numberSource } from '../../support/number-source.ts';
import { CLOCK, WORDS } from './finder-fixture.tsx';

/** Words that say just what they say. */
export const PLAIN_PLAN: QueryPlan = {
  groups: [],
  facets: { municipality: [] },
  facetWords: { municipality: [], when: [] },
  everything: false,
};

/** A browser that can be looked at: its address, what was asked of it, and answers that come when the test says so. */
export class FakeBrowser implements FinderAdapter {
  search_ = '';
  form_ = '';
  clock_ = CLOCK;
  readonly history: { readonly search: string; readonly mode: string }[] = [];
  readonly asked: string[] = [];
  readonly options: AskOptions[] = [];
  loads = 0;
  loadsFail = false;
  forgotten = 0;
  /** Events whose names come with the data; the others have theirs when the test says so. */
  namesAtOnce = Number.POSITIVE_INFINITY;
  readonly nameRequests: { readonly numbers: readonly number[]; resolve(): void; reject(): void }[] = [];
  readonly answers: {
    readonly text: string;
    resolve(ids: readonly string[], found?: Partial<SearchFound>): void;
    reject(): void;
  }[] = [];
  shown: number | undefined;
  #navigate: () => void = () => undefined;
  #tick: () => void = () => undefined;
  #afterPause: (() => void) | undefined;
  source: FinderSource;
  readonly named: NamedSource;

  constructor(named: NamedSource) {
    this.named = named;
    this.source = numberSource(named);
  }

  /** The site is renewed while the page stands open. */
  renewTo(edition: string): void {
    this.source = { ...this.source, edition };
  }

  clock = () => this.clock_;
  readSearch = () => this.search_;
  readForm = () => this.form_;
  writeSearch = (search: string, mode: string) => {
    this.search_ = search;
    this.history.push({ search, mode });
  };
  readShown = () => this.shown;
  writeShown = (shown: number) => {
    this.shown = shown;
  };
  onNavigate = (listener: () => void) => {
    this.#navigate = listener;
    return () => undefined;
  };
  onMinute = (listener: () => void) => {
    this.#tick = listener;
    return () => undefined;
  };
  afterPause = (listener: () => void) => {
    this.#afterPause = listener;
    return () => {
      if (this.#afterPause === listener) this.#afterPause = undefined;
    };
  };
  load = () => {
    this.loads += 1;
    return this.loadsFail
      ? Promise.reject(new Error('offline'))
      : Promise.resolve({
          source: this.source,
          names: this.#names((number) => number < this.namesAtOnce),
          words: WORDS,
          loadNames: this.#loadNames,
        });
  };
  #loadNames = (numbers: readonly number[]) =>
    new Promise<EventNames>((resolve, reject) => {
      this.nameRequests.push({
        numbers,
        resolve: () => resolve(this.#names((number) => numbers.includes(number))),
        reject: () => reject(new Error('offline')),
      });
    });
  forget = () => {
    this.forgotten += 1;
  };
  #names(has: (number: number) => boolean): EventNames {
    return new Map([...this.named.events.entries()].filter(([number]) => has(number)));
  }
  #numberOf(id: string): number {
    const ids = [
      ...this.named.events.map((one) => eventResultId(one.id)),
      ...this.named.venues.map((one) => venueResultId(one.id)),
    ];
    const number = ids.indexOf(id);
    if (number < 0) throw new Error(`Nothing here is ${id}`);
    return number;
  }
  search = (text: string, options: AskOptions = {}) =>
    new Promise<SearchFound>((resolve, reject) => {
      this.asked.push(text);
      this.options.push(options);
      this.answers.push({
        text,
        resolve: (ids, found = {}) =>
          resolve({
            numbers: ids.map((id) => this.#numberOf(id)),
            edition: this.source.edition,
            plan: PLAIN_PLAN,
            without: [],
            ...found,
          }),
        reject: () => reject(new Error('offline')),
      });
    });
  suggest = (typed: string) => Promise.resolve(this.suggestions(typed));
  suggestions: (typed: string) => readonly Suggestion[] = () => [];
  warm = () => Promise.resolve();

  /** The visitor's fingers rest. */
  pause(): void {
    this.#afterPause?.();
  }
  async goTo(search: string): Promise<void> {
    this.search_ = search;
    await settle(() => this.#navigate());
  }
  async wait(clock: Clock): Promise<void> {
    this.clock_ = clock;
    await settle(() => this.#tick());
  }
}

/** Lets effects, promises and late imports come to rest after something was done. */
export async function settle(first: () => void = () => undefined): Promise<void> {
  // An effect may load, what is loaded may start an effect, and that may say something again.
  for (const step of [first, () => undefined, () => undefined]) {
    await act(async () => {
      step();
      await import('#islands/finder/late.ts');
      await new Promise((resolve) => setTimeout(resolve, 0));
    });
  }
}
