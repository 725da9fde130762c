import { endOf } from '#domain/event.ts';
import { issueAt, type Rule } from './rule.ts';

/** Events that are over keep their page but leave the lists; coming events at a venue that has closed are odd. */
export const endedEvents: Rule = ({ events, venues }, { now }) => {
  const ended = new Set(venues.filter(({ data }) => data.state?.status === 'ended').map(({ id }) => id));
  return events.flatMap((event) => {
    const isOver = endOf(event.times) <= now;
    if (isOver) return [issueAt(event, 'event-over', ['when'], {}, 'warning')];
    return ended.has(event.venue) ? [issueAt(event, 'venue-ended', [], { other: event.venue }, 'warning')] : [];
  });
};
