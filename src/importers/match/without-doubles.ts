import type { ImportedEvent } from '../imported-event.ts';

/** An imported event at a venue of ours. */
export interface PlacedEvent extends ImportedEvent {
  readonly venue: string;
}

/** Minutes between two starts that may still be the same evening. */
const NEAR = 15;

/**
 * Leaves out what is told twice: the same id, or the same venue and start (± 15 minutes) with a title of which one holds the
 * other. The first by id stays, so that the order of a feed changes nothing.
 */
export function withoutDoubles(events: readonly PlacedEvent[]): {
  readonly kept: PlacedEvent[];
  readonly doubles: PlacedEvent[];
} {
  const kept: PlacedEvent[] = [];
  const doubles: PlacedEvent[] = [];
  for (const event of events.toSorted((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0))) {
    if (kept.some((one) => isSame(one, event))) doubles.push(event);
    else kept.push(event);
  }
  return { kept, doubles };
}

function isSame(a: PlacedEvent, b: PlacedEvent): boolean {
  if (a.id === b.id) return true;
  const [titleA, titleB] = [plain(a.title.fi ?? ''), plain(b.title.fi ?? '')];
  const alike = titleA !== '' && titleB !== '' && (titleA.includes(titleB) || titleB.includes(titleA));
  return (
    a.venue === b.venue &&
    alike &&
    a.times.length === b.times.length &&
    a.times.every((time, at) => isNear(time, b.times[at]))
  );
}

function isNear(a: PlacedEvent['times'][number], b: PlacedEvent['times'][number] | undefined): boolean {
  if (!b || a.date !== b.date) return false;
  if (a.start === undefined || b.start === undefined) return a.start === b.start;
  return Math.abs(minutes(a.start) - minutes(b.start)) <= NEAR;
}

const minutes = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
const plain = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
