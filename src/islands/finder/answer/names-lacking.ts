import type { EventNames } from '#views/event-names.ts';
import type { Outcome } from './outcome.ts';
import { pageOf } from './page-of.ts';

const NONE: readonly number[] = [];

/** Numbers of the events that are to be shown and whose names have not been loaded. */
export function namesLacking({ results }: Outcome, shown: number, names: EventNames): readonly number[] {
  if (results === undefined) return NONE;
  const { dated, ongoing } = pageOf(results, shown);
  return [...dated, ...ongoing].flatMap(({ number }) => (names.has(number) ? [] : [number]));
}
