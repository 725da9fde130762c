import type { Clock } from './clock.ts';
import type { EventSummary, SummaryOccurrence } from './event-summary.ts';
import { isOver } from './occurrence.ts';
import type { Audience, Category, Status } from './vocabulary.ts';

/** Another event for the same people, and what the two have in common: that is said in words, never as a score. */
export interface SimilarEvent {
  readonly event: EventSummary;
  readonly next: SummaryOccurrence;
  readonly reasons: {
    /** Codes that both have; never `everyone`, which says nothing. */
    readonly audience: readonly Audience[];
    readonly categories: readonly Category[];
    /** In the same municipality. */
    readonly isNear: boolean;
  };
}

/** Minutes within which something counts as soon. */
const SOON = 60 * 1440;
const POINTS = { audience: 5, near: 3, category: 2, everyone: 1 } as const;
const OFF: readonly Status[] = ['cancelled', 'postponed', 'full'];

/** An event that one could go to soon, with its next time. */
export interface SoonEvent {
  readonly event: EventSummary;
  readonly next: SummaryOccurrence;
}

/** Those of some events that are soon and neither off nor full. */
export function soonEvents(events: readonly EventSummary[], clock: Clock): SoonEvent[] {
  return events.flatMap((event) => {
    const next = OFF.includes(event.status) ? undefined : nextOf(event, clock);
    return next ? [{ event, next }] : [];
  });
}

/**
 * The events most like one that somebody looks at: for the same people, in the same town or near it, of the same kind, soon.
 * One from a series of the same name at one house is enough, and what is off or full is no help.
 *
 * @param nearby what is soon in the area
 */
export function similarEvents(
  event: Pick<EventSummary, 'id' | 'title' | 'audience' | 'categories' | 'municipality'>,
  nearby: readonly SoonEvent[],
  most = 3,
): SimilarEvent[] {
  const scored = nearby.flatMap(({ event: other, next }) => {
    if (other.id === event.id) return [];
    const audience = other.audience.filter((code) => code !== 'everyone' && event.audience.includes(code));
    const categories = other.categories.filter((code) => event.categories.includes(code));
    const isNear = other.municipality === event.municipality;
    const forAll = other.audience.includes('everyone') || event.audience.includes('everyone');
    // For other people, or for all and nothing else in common.
    if (audience.length === 0 && !(forAll && categories.length > 0)) return [];
    const points =
      (audience.length > 0 ? POINTS.audience : POINTS.everyone) +
      (isNear ? POINTS.near : 0) +
      (categories.length > 0 ? POINTS.category : 0);
    return [{ event: other, next, points, reasons: { audience, categories, isNear } }];
  });
  scored.sort((a, b) => b.points - a.points || a.next.startsAt - b.next.startsAt || (a.event.id < b.event.id ? -1 : 1));
  const first = new Map(scored.toReversed().map((one) => [nameOf(one.event), one]));
  first.delete(nameOf(event));
  return scored
    .filter((one) => first.get(nameOf(one.event)) === one)
    .slice(0, most)
    .map(({ event: other, next, reasons }) => ({ event: other, next, reasons }));
}

function nextOf({ occurrences }: EventSummary, clock: Clock): SummaryOccurrence | undefined {
  const next = occurrences.find((one) => !isOver(one, clock.now) && !OFF.includes(one.status));
  return next && next.startsAt < clock.now + SOON ? next : undefined;
}

/** Names of a series differ in a number at the end, at most. */
const nameOf = ({ id, title }: Pick<EventSummary, 'id' | 'title'>): string =>
  `${id.split('/')[0]} ${title.text.replace(/\s*\(?\d+\)?$/, '').toLowerCase()}`;
