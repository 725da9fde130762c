import { buildSettings } from '#content-layer/build-settings.ts';
import type { Clock } from '#domain/clock.ts';

let clock: Clock | undefined;

/** The moment for which the pages are made: read once, so that all pages of a build agree on what is over. */
export function buildClock(): Clock {
  clock ??= buildSettings();
  return { now: clock.now, today: clock.today };
}
