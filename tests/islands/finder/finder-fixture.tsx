import { act } from 'preact/test-utils';
import type { Catalogue } from '#domain/catalogue.ts';
import type { Clock } from '#domain/clock.ts';
import type { EventSummary } from '#domain/event-summary.ts';
import type { FinderSource } from '#domain/find-results.ts';
import type { VenueSummary } from '#domain/venue-summary.ts';
import { VENUE_KINDS } from '#domain/vocabulary.ts';
import { FINDER_ANSWER_STRINGS } from '#i18n/strings/finder-answer.ts';
import { FINDER_PANEL_STRINGS } from '#i18n/strings/finder-panel.ts';
import { pickStrings } from '#i18n/strings.ts';
import type { FinderAdapter } from '#islands/finder/adapter.ts';
import type { QueryPlan } from '#search/lexicon/query-plan.ts';
import type { Suggestion } from '#search/lexicon/suggest.ts';
import type { AskOptions, SearchFound } from '#search/search-engine.ts';
import { CARD_STRINGS } from '#views/card-strings.ts';
import type { FinderWords } from '#views/finder-file.ts';
import { finderOptions } from '#views/finder-options.ts';
import { finderProps } from '#views/finder-props.ts';

const at = (iso: string) => Date.parse(`${iso}+02:00`) / 60_000;

/** A Wednesday morning. */
export const CLOCK: Clock = { now: at('2026-11-25T10:00'), today: '2026-11-25' };

const municipality = (id: string, name: string, neighbours: string[]) => ({
  id,
  network: 'kainuu',
  name: { fi: name },
  postalCodes: [],
  bounds: { south: 0, west: 0, north: 0, east: 0 },
  neighbours,
});

const CATALOGUE: Pick<Catalogue, 'networks' | 'events'> = {
  networks: [
    {
      id: 'kainuu',
      name: { fi: 'Kainuu' },
      childAgeLimit: 18,
      journeyPlanner: 'matka',
      sources: [],
      checked: '2026-11-01',
      municipalities: [
        municipality('kajaani', 'Kajaani', ['kuhmo', 'puolanka']),
        municipality('kuhmo', 'Kuhmo', ['kajaani', 'puolanka']),
        municipality('puolanka', 'Puolanka', ['kajaani', 'kuhmo']),
      ],
    },
  ],
  events: [],
};

export const PROPS = finderProps(CATALOGUE, 'fi');

export const WORDS: FinderWords = {
  strings: pickStrings({ ...FINDER_ANSWER_STRINGS, ...FINDER_PANEL_STRINGS, ...CARD_STRINGS }, 'fi'),
  options: finderOptions(CATALOGUE, 'fi'),
  venueKinds: Object.fromEntries(VENUE_KINDS.map((kind) => [kind, kind])) as FinderWords['venueKinds'],
  neighbours: { kajaani: ['kuhmo', 'puolanka'], kuhmo: ['kajaani', 'puolanka'], puolanka: ['kajaani', 'kuhmo'] },
};

export function venue(id: string, changes: Partial<VenueSummary> = {}): VenueSummary {
  return {
    id,
    name: { text: id },
    municipality: 'kajaani',
    kind: 'theatre',
    categories: ['theatre'],
    participation: 'reported',
    example: false,
    ...changes,
  };
}

/** An event at 18–20 on a day, at the venue "talo". */
export function event(slug: string, date: string, changes: Partial<EventSummary> = {}): EventSummary {
  return {
    id: `talo/${slug}`,
    title: { text: `Esimerkki ${slug}` },
    venueName: { text: 'Talo' },
    municipality: 'kajaani',
    categories: ['music'],
    audience: ['everyone'],
    languages: ['fi'],
    accessibility: [],
    channels: ['door'],
    status: 'scheduled',
    benefit: 'free-ticket',
    noBooking: true,
    childrenFree: true,
    example: true,
    occurrences: [
      {
        date,
        start: '18:00',
        endDate: date,
        end: '20:00',
        startsAt: at(`${date}T18:00`),
        endsAt: at(`${date}T20:00`),
        status: 'scheduled',
      },
    ],
    ...changes,
  };
}

export const sourceOf = (events: EventSummary[], venues: VenueSummary[] = [venue('talo')]): FinderSource => ({
  municipalities: ['kajaani', 'kuhmo', 'puolanka'],
  languages: ['fi', 'sv', 'en', 'none'],
  venues,
  events,
});

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
  readonly answers: {
    readonly text: string;
    resolve(ids: readonly string[], found?: Partial<SearchFound>): void;
    reject(): void;
  }[] = [];
  shown: number | undefined;
  #navigate: () => void = () => undefined;
  #tick: () => void = () => undefined;
  #afterPause: (() => void) | undefined;
  readonly source: FinderSource;

  constructor(source: FinderSource) {
    this.source = source;
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
      : Promise.resolve({ source: this.source, words: WORDS });
  };
  search = (text: string, options: AskOptions = {}) =>
    new Promise<SearchFound>((resolve, reject) => {
      this.asked.push(text);
      this.options.push(options);
      this.answers.push({
        text,
        resolve: (ids, found = {}) => resolve({ ids, plan: PLAIN_PLAN, without: [], ...found }),
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
