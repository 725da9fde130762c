import { addDays, type CivilDate, weekdayIndex } from '#domain/civil-date.ts';
import type { ListingText } from './listing-text.ts';

/** A first and a last day. */
export interface SeasonSpan {
  readonly from: CivilDate;
  readonly until: CivilDate;
}

/** Some days in a row; a weekend from its Friday (or later, when it has begun) to its Sunday. */
export function spanOf({ onWeekend }: ListingText, first: CivilDate, more: number): SeasonSpan {
  if (!onWeekend) return { from: first, until: addDays(first, more) };
  const saturday = addDays(first, (5 - weekdayIndex(first) + 7) % 7);
  const friday = addDays(saturday, -1);
  return { from: friday < first ? first : friday, until: addDays(saturday, 1) };
}
