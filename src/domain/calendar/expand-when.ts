import type { CivilDate } from '../civil-date.ts';
import { problem } from './calendar-problem.ts';
import { expandDates } from './expand-dates.ts';
import { expandRange } from './expand-range.ts';
import { expandWeekly } from './expand-weekly.ts';
import type { Expansion } from './expansion.ts';
import { MAX_YEARS_AHEAD } from './limits.ts';
import type { When } from './when.ts';

/**
 * All times of an event in Europe/Helsinki, or every problem found in what the venue wrote.
 *
 * @param today with it, a first day more than {@link MAX_YEARS_AHEAD} years ahead is a problem
 * @example expandWhen({ dates: [{ date: '2026-12-05', start: '18:00' }] }) // one occurrence, over at 24.00
 */
export function expandWhen(when: When, today?: CivilDate): Expansion {
  const expansion =
    'dates' in when ? expandDates(when.dates) : 'weekly' in when ? expandWeekly(when.weekly) : expandRange(when.range);
  if (!expansion.ok || today === undefined) return expansion;
  const first = expansion.ongoing?.from ?? expansion.occurrences[0]?.date ?? today;
  // Compared as text, so that 29 February needs no care.
  if (first <= `${Number(today.slice(0, 4)) + MAX_YEARS_AHEAD}${today.slice(4)}`) return expansion;
  const path = 'dates' in when ? ['dates'] : 'weekly' in when ? ['weekly', 'from'] : ['range', 'from'];
  return { ok: false, problems: [problem('too-far-ahead', path, { date: first, years: MAX_YEARS_AHEAD })] };
}
