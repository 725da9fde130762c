import type { CivilDate } from './civil-date.ts';
import type { EpochMinutes } from './occurrence.ts';

/** The moment for which something is asked. Always a parameter; only pages, islands and commands make one. */
export interface Clock {
  readonly now: EpochMinutes;
  /** The date of `now` in Europe/Helsinki. */
  readonly today: CivilDate;
}
