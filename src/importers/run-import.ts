import type { Venue } from '#domain/venue.ts';
import type { Draft } from './drafts/draft.ts';
import { makeDraft, type SourceCredit } from './drafts/make-draft.ts';
import { type DraftStep, planDrafts } from './drafts/plan-drafts.ts';
import { type PlaceIds, venueMatcher } from './match/match-venue.ts';
import { type PlacedEvent, withoutDoubles } from './match/without-doubles.ts';
import type { Reading, Skipped } from './reading.ts';

/** What an import starts from. */
export interface ImportJob {
  readonly reading: Reading;
  readonly credit: SourceCredit;
  readonly venues: readonly Venue[];
  readonly placeIds: PlaceIds;
  /** The venue of everything in it, when the feed is a venue's own. */
  readonly venue?: string;
  readonly old: readonly Draft[];
  /** What is over before it is left out. */
  readonly today: string;
  /** Whether all of the source was read. */
  readonly isWhole: boolean;
}

/** What an import would do, and what it left out. */
export interface ImportOutcome {
  readonly steps: readonly DraftStep[];
  readonly skipped: readonly Skipped[];
  /** Events told twice. */
  readonly doubles: number;
  /** Events at places that are no venue of ours: counted, and otherwise nobody's business here. */
  readonly elsewhere: number;
}

/** From what was read to what is to be written. Pure: the same source, venues and drafts give the same outcome in any order. */
export function runImport({ reading, credit, venues, placeIds, venue, old, today, isWhole }: ImportJob): ImportOutcome {
  const match = venueMatcher(venues, placeIds);
  const ahead = reading.events.filter((event) => isAhead(event, today));
  const placed = ahead.flatMap((event): PlacedEvent[] => {
    const own = venue ?? match(event.place);
    return own === undefined ? [] : [{ ...event, venue: own }];
  });
  const { kept, doubles } = withoutDoubles(placed);
  const drafts = kept.map((event) => makeDraft(event, credit));
  const over = reading.events
    .filter((event) => !isAhead(event, today))
    .map(({ id }): Skipped => ({ id, reason: 'over' }));
  return {
    steps: planDrafts(drafts, old, isWhole, today),
    skipped: [...reading.skipped, ...over].sort((a, b) => (`${a.id} ${a.reason}` < `${b.id} ${b.reason}` ? -1 : 1)),
    doubles: doubles.length,
    elsewhere: ahead.length - placed.length,
  };
}

function isAhead({ times }: Reading['events'][number], today: string): boolean {
  return times.some(({ date, endDate = date }) => endDate >= today);
}
