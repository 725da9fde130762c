import { issueAt, type Rule } from './rule.ts';

/** When every single time is off or full, the event as a whole should say so. */
export const statusAgrees: Rule = ({ events }) =>
  events.flatMap((event) => {
    const status = event.data.status ?? 'scheduled';
    const [first, ...others] = new Set(event.times.occurrences.map((occurrence) => occurrence.status));
    const isAlike = first !== undefined && first !== 'scheduled' && others.length === 0;
    if (!isAlike || first === status) return [];
    return [issueAt(event, 'status-all-off', ['status'], { found: first, status }, 'warning')];
  });
