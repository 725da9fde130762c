import { isDeepStrictEqual } from 'node:util';
import type { BuildSettings } from '#content-layer/build-settings.ts';
import type { Event } from '#domain/event.ts';

/**
 * Whether two builds are for the same day, site and content folders; the later one may be for a later moment of it. Never when
 * texts are marked: that changes pages after they are written, and a page that was taken over is also the old site's.
 */
export function isForSameDay(kept: BuildSettings, wanted: BuildSettings): boolean {
  return !wanted.pseudo && kept.now <= wanted.now && isDeepStrictEqual({ ...kept, now: 0 }, { ...wanted, now: 0 });
}

/** Whether something ended after one moment and not after another: pages made for the first say that it is still to come. */
export function hasEnded(events: readonly Event[], from: number, until: number): boolean {
  const isBetween = (end: number) => end > from && end <= until;
  return events.some(
    ({ occurrences, ongoing }) =>
      occurrences.some(({ endsAt }) => isBetween(endsAt)) || (ongoing !== undefined && isBetween(ongoing.endsAt)),
  );
}
