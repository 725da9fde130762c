import { filesOf } from '../content-set.ts';
import type { EventEntry, VenueEntry } from '../entry.ts';
import { suggest } from '../suggest.ts';
import { issueAt, type Rule } from './rule.ts';

/** A new address exists, and following new addresses comes to an end. */
export const movedTo: Rule = (set) => [
  ...judge(set.venues, [...filesOf(set, 'venue').keys()]),
  ...judge(set.events, [...filesOf(set, 'event').keys()]),
];

function judge(entries: readonly (VenueEntry | EventEntry)[], known: readonly string[]) {
  const next = new Map(entries.map(({ id, data }) => [id, data.movedTo]));
  const exists = new Set(known);
  return entries.flatMap((entry) => {
    const found = entry.data.movedTo;
    if (found === undefined) return [];
    if (!exists.has(found)) {
      const near = suggest(found, known);
      return [issueAt(entry, 'moved-missing', ['movedTo'], { found, ...(near && { suggestion: near }) })];
    }
    const way = [entry.id];
    for (let id: string | undefined = found; id !== undefined; id = next.get(id)) {
      const isBack = way.includes(id);
      way.push(id);
      if (isBack) return [issueAt(entry, 'moved-circle', ['movedTo'], { found: way.join(' → ') })];
    }
    return [];
  });
}
