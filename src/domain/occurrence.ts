import type { CivilDate, CivilTime } from './civil-date.ts';
import type { Localized } from './localized.ts';
import type { Status } from './vocabulary.ts';

/** Minutes since 1970-01-01T00:00Z: exact enough for a programme, and short on the wire. */
export type EpochMinutes = number;

/** One time an event takes place: civil time in Europe/Helsinki, and the same as instants. */
export interface Occurrence {
  readonly date: CivilDate;
  /** Absent: the source gives only the day. */
  readonly start?: CivilTime;
  /** Last day; the same as `date` unless it runs past midnight or over several days. */
  readonly endDate: CivilDate;
  readonly end?: CivilTime;
  readonly startsAt: EpochMinutes;
  /** The moment it is over. Without an end time: the end (24.00) of its last day, Helsinki time. */
  readonly endsAt: EpochMinutes;
  readonly status: Status;
  readonly note?: Localized;
}

/** Whether it is over at the given moment. It still counts during its last minute, not after. */
export function isOver(occurrence: Pick<Occurrence, 'endsAt'>, now: EpochMinutes): boolean {
  return occurrence.endsAt <= now;
}
