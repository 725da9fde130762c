import type { CivilDate } from '#domain/civil-date.ts';
import type { SourceRef } from '#domain/source.ts';
import type { Issue } from '../issue.ts';
import { issueAt, type Rule } from './rule.ts';

/**
 * What was checked on a day cannot rest on a source that was made later: mostly a mistyped year. Of evidence it is an
 * error, because `confirmed` would then not grow old until that year has come.
 */
export const sourceDates: Rule = ({ networks, venues, events, issuers, pages }) => {
  const later = (
    entry: (typeof networks | typeof venues | typeof events | typeof issuers | typeof pages)[number],
    path: readonly string[],
    sources: readonly SourceRef[] = [],
  ): Issue[] =>
    sources.flatMap(({ date }, index) => {
      const { checked } = entry.data;
      if (date === undefined || !isLater(date, checked)) return [];
      const level = path[0] === 'participation' ? 'error' : 'warning';
      return [issueAt(entry, 'source-after-check', [...path, index, 'date'], { found: date, checked }, level)];
    });
  return [
    ...[...networks, ...venues, ...events, ...issuers, ...pages].flatMap((entry) =>
      later(entry, ['sources'], entry.data.sources),
    ),
    ...venues.flatMap((venue) => later(venue, ['participation', 'evidence'], venue.data.participation.evidence)),
  ];
};

/** A bare year or month is later only when all of it is. */
function isLater(date: string, day: CivilDate): boolean {
  return date > day.slice(0, date.length);
}
