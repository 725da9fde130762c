import type { OngoingOffer } from '../event.ts';
import type { Occurrence } from '../occurrence.ts';
import type { CalendarProblem } from './calendar-problem.ts';

/** What `when` comes to: times in order, or one ongoing offer and no times, or everything that is wrong with it. */
export type Expansion =
  | { readonly ok: true; readonly occurrences: readonly Occurrence[]; readonly ongoing?: OngoingOffer }
  | { readonly ok: false; readonly problems: readonly CalendarProblem[] };

/** An expansion into times, soonest first, unless something was wrong. */
export function inOrder(occurrences: readonly Occurrence[], problems: readonly CalendarProblem[]): Expansion {
  if (problems.length > 0) return { ok: false, problems };
  const sorted = [...occurrences].sort((a, b) => a.startsAt - b.startsAt || a.endsAt - b.endsAt);
  return { ok: true, occurrences: sorted };
}
