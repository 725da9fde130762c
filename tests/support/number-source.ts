import type { FinderSource } from '#domain/find-results.ts';
import type { NamedSource } from '#views/finder-source.ts';

/** What can be found as the browser has it; the names are still there, for those who look. */
export function numberSource<S extends Pick<NamedSource, 'events' | 'venues'>>({ events, venues, ...rest }: S) {
  return {
    ...rest,
    events: events.map((event, number) => ({ ...event, number, venue: event.id.split('/')[0] ?? '' })),
    venues: venues.map((venue, place) => ({ ...venue, number: events.length + place })),
  } satisfies Partial<FinderSource>;
}
