import type { EventEntry } from '../entry.ts';
import { issueAt, type Rule } from './rule.ts';

const spans = ({ times }: EventEntry) =>
  times.ongoing
    ? [{ date: times.ongoing.from, endDate: times.ongoing.until, startsAt: 0, endsAt: times.ongoing.endsAt }]
    : times.occurrences;

/** Two ongoing offers meet by their days, two occurrences by the minute. */
const overlap = (a: EventEntry, b: EventEntry) =>
  spans(a).some((x) =>
    spans(b).some((y) => x.date <= y.endDate && y.date <= x.endDate && x.startsAt < y.endsAt && y.startsAt < x.endsAt),
  );

/** The same title at the same venue at the same time is probably one event entered twice. */
export const sameEventTwice: Rule = ({ events }) => {
  const groups = Map.groupBy(events, ({ venue, data }) => `${venue}/${data.title.toLowerCase()}`);
  return [...groups.values()].flatMap((group) =>
    group.flatMap((event) => {
      const others = group.filter((other) => other !== event && overlap(event, other)).map(({ file }) => file);
      return others.length === 0
        ? []
        : [issueAt(event, 'event-twice', ['title'], { other: others.join(', ') }, 'warning')];
    }),
  );
};
