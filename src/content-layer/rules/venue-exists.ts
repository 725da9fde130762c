import { filesOf } from '../content-set.ts';
import { suggest } from '../suggest.ts';
import { issueAt, type Rule } from './rule.ts';

/** The folder of an event is named after a venue that has a file. */
export const venueExists: Rule = (set) => {
  const known = [...filesOf(set, 'venue').keys()];
  return set.events
    .filter(({ venue }) => !known.includes(venue))
    .map((event) => {
      const near = suggest(event.venue, known);
      return issueAt(event, 'venue-missing', [], { found: event.venue, ...(near && { suggestion: near }) });
    });
};
