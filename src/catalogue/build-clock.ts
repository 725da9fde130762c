import { sharedSource } from '#content-layer/shared-source.ts';
import type { Clock } from '#domain/clock.ts';

/** The moment for which the pages are made: one for the whole build, so that all pages agree on what is over. */
export function buildClock(): Clock {
  const { now, today } = sharedSource().settings;
  return { now, today };
}
