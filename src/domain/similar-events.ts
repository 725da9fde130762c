import type { Clock } from './clock.ts';
import type { Event } from './event.ts';
import { isOver, type Occurrence } from './occurrence.ts';
import { AUDIENCES, type Audience, CATEGORIES, type Category, type Status } from './vocabulary.ts';

/** As much of an event as decides what is like it. */
type Comparable = Pick<Event, 'id' | 'title' | 'audience' | 'categories' | 'municipality'>;

/** Another event for the same people, and what the two have in common: that is said in words, never as a score. */
export interface SimilarEvent {
  readonly event: Event;
  readonly next: Occurrence;
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
const MOST_POINTS = POINTS.audience + POINTS.near + POINTS.category;
const OFF: readonly Status[] = ['cancelled', 'postponed', 'full'];

/** An event that one could go to soon, ready to be compared with many. */
export interface SoonEvent {
  readonly event: Event;
  readonly next: Occurrence;
  /** By this a series is known. */
  readonly name: string;
  /** Bits, one for each place in the vocabulary; `everyone` apart, who says nothing. */
  readonly audience: number;
  readonly categories: number;
  readonly isForAll: boolean;
}

/** Those of some events that are soon and neither off nor full, the next one first. */
export function soonEvents(events: readonly Event[], clock: Clock): SoonEvent[] {
  return events
    .flatMap((event) => {
      const next = OFF.includes(event.status) ? undefined : nextOf(event, clock);
      return next ? [{ event, next, name: nameOf(event), ...bitsOf(event) }] : [];
    })
    .sort((a, b) => a.next.startsAt - b.next.startsAt || (a.event.id < b.event.id ? -1 : 1));
}

/**
 * The events most like one that somebody looks at: for the same people, in the same town or near it, of the same kind, soon.
 * One from a series of the same name at one house is enough, and what is off or full is no help.
 *
 * @param nearby what is soon in the area, in the order of {@link soonEvents}
 */
export function similarEvents(event: Comparable, nearby: readonly SoonEvent[], most = 3): SimilarEvent[] {
  const own = { ...bitsOf(event), municipality: event.municipality };
  const byPoints: SoonEvent[][] = Array.from({ length: MOST_POINTS + 1 }, () => []);
  for (const one of nearby) byPoints[pointsOf(own, one)]?.push(one);
  const found: SimilarEvent[] = [];
  const seen = new Set([nameOf(event)]);
  for (const one of mostAlike(byPoints)) {
    if (found.length === most) break;
    if (one.event.id === event.id || seen.has(one.name)) continue;
    seen.add(one.name);
    found.push({
      event: one.event,
      next: one.next,
      reasons: {
        audience: AUDIENCES.filter(
          (code) => code !== 'everyone' && one.event.audience.includes(code) && event.audience.includes(code),
        ),
        categories: one.event.categories.filter((code) => event.categories.includes(code)),
        isNear: one.event.municipality === event.municipality,
      },
    });
  }
  return found;
}

/** Those with most points first; those with none never. */
function* mostAlike(byPoints: readonly (readonly SoonEvent[])[]): Generator<SoonEvent> {
  for (let points = MOST_POINTS; points > 0; points--) yield* byPoints[points] ?? [];
}

type Bits = Pick<SoonEvent, 'audience' | 'categories' | 'isForAll'>;

/** How like two events are; 0 when one is for other people, or for all and nothing else in common. */
function pointsOf(own: Bits & { readonly municipality: string }, other: SoonEvent): number {
  const isForSame = (own.audience & other.audience) !== 0;
  const isOfKind = (own.categories & other.categories) !== 0;
  if (!isForSame && !((own.isForAll || other.isForAll) && isOfKind)) return 0;
  return (
    (isForSame ? POINTS.audience : POINTS.everyone) +
    (other.event.municipality === own.municipality ? POINTS.near : 0) +
    (isOfKind ? POINTS.category : 0)
  );
}

function bitsOf({ audience, categories }: Pick<Event, 'audience' | 'categories'>): Bits {
  const bits = <T>(codes: readonly T[], vocabulary: readonly T[]) =>
    codes.reduce((sum, code) => sum | (1 << vocabulary.indexOf(code)), 0);
  return {
    audience: bits(
      audience.filter((code) => code !== 'everyone'),
      AUDIENCES,
    ),
    categories: bits(categories, CATEGORIES),
    isForAll: audience.includes('everyone'),
  };
}

function nextOf({ occurrences }: Event, clock: Clock): Occurrence | undefined {
  const next = occurrences.find((one) => !isOver(one, clock.now) && !OFF.includes(one.status));
  return next && next.startsAt < clock.now + SOON ? next : undefined;
}

/** Names of a series differ in a number at the end, at most. The Finnish one: it is there in every language. */
const nameOf = ({ id, title }: Pick<Event, 'id' | 'title'>): string =>
  `${id.split('/')[0]} ${title.fi.replace(/\s*\(?\d+\)?$/, '').toLowerCase()}`;
