import type { Catalogue } from './catalogue.ts';
import { addDays, type CivilDate } from './civil-date.ts';
import { type Event, endOf } from './event.ts';
import { startOfDay } from './helsinki.ts';

/** Why somebody should look at a listing again. It stays published. */
export type StaleReason =
  /** Nobody has compared it with its sources for half a year. */
  | 'unchecked'
  /** It is on within a month, and was last compared more than two months ago. */
  | 'soon'
  /** An exhibition or a weekly event that has gone on for long since it was last compared. */
  | 'going-on'
  /** No source says that the card works at this venue. */
  | 'no-evidence'
  /** The newest source that says so is older than five years. */
  | 'old-evidence';

/** One listing that wants a look. */
export interface StaleListing {
  readonly kind: 'event' | 'venue' | 'issuer' | 'network' | 'page';
  readonly id: string;
  readonly reason: StaleReason;
  /** The day or, for evidence, year, month or day, since when it has been so; absent when there never was any. */
  readonly since?: string;
}

/** Days after which a listing counts as not checked: half a year. */
const UNCHECKED = 183;
const SOON = 31;
const SOON_CHECKED = 61;
const GOING_ON_CHECKED = 92;
const EVIDENCE = 5 * 365;

/** What a maintainer should look at on a day, the oldest first. Listings that are over, moved or examples are left out. */
export function staleListings(catalogue: Catalogue, today: CivilDate): StaleListing[] {
  const now = startOfDay(today);
  const isOld = (day: CivilDate, days: number) => day < addDays(today, -days);
  const unchecked = (
    kind: StaleListing['kind'],
    { id, checked }: { readonly id: string; readonly checked: CivilDate },
  ) => (isOld(checked, UNCHECKED) ? [{ kind, id, reason: 'unchecked' as const, since: checked }] : []);

  const eventReason = (event: Event): StaleReason | undefined => {
    const next = event.occurrences.find(({ endsAt }) => endsAt > now);
    if (isOld(event.checked, UNCHECKED)) return 'unchecked';
    if (next && next.date <= addDays(today, SOON) && isOld(event.checked, SOON_CHECKED)) return 'soon';
    const goesOn = event.ongoing !== undefined || event.occurrences.length > 1;
    return goesOn && isOld(event.checked, GOING_ON_CHECKED) ? 'going-on' : undefined;
  };

  const events = catalogue.events
    .filter((event) => !event.example && event.movedTo === undefined && endOf(event) > now)
    .flatMap((event): StaleListing[] => {
      const reason = eventReason(event);
      return reason ? [{ kind: 'event', id: event.id, reason, since: event.checked }] : [];
    });
  const venues = catalogue.venues
    .filter((venue) => !venue.example && venue.movedTo === undefined)
    .flatMap(({ id, checked, evidence, participation }): StaleListing[] => {
      const newest = evidence
        .flatMap(({ date }) => date ?? [])
        .sort()
        .at(-1);
      if (participation === 'unconfirmed' || evidence.length === 0) {
        return [{ kind: 'venue', id, reason: 'no-evidence' }, ...unchecked('venue', { id, checked })];
      }
      const isStale = newest === undefined || newest < addDays(today, -EVIDENCE).slice(0, newest.length);
      return [
        ...(isStale
          ? [{ kind: 'venue' as const, id, reason: 'old-evidence' as const, ...(newest && { since: newest }) }]
          : []),
        ...unchecked('venue', { id, checked }),
      ];
    });
  return [
    ...events,
    ...venues,
    ...catalogue.issuers.flatMap((issuer) => unchecked('issuer', issuer)),
    ...catalogue.networks.flatMap((network) => unchecked('network', network)),
    ...catalogue.pages.flatMap(({ id, language, checked }) => unchecked('page', { id: `${language}/${id}`, checked })),
  ].sort((a, b) => compare(a.since ?? '', b.since ?? '') || compare(a.id, b.id));
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
