import type { EpochMinutes } from '#domain/occurrence.ts';
import { pickCode, venueCode, venueHalf } from '#domain/shortlist/pick-code.ts';
import type { SheetLanguage } from '#i18n/sheet-languages.ts';
import type { PickedListing } from '#views/shortlist/picked-listing.ts';
import type { ShortlistAdapter } from './shortlist-adapter.ts';

/** What became of something that was picked: it is there, perhaps at another address, or it is gone. */
export interface FoundPick {
  /** As it was picked; absent when a link holds a code that is nothing's. */
  readonly id?: string;
  readonly event?: PickedListing;
}

type Files = Pick<ShortlistAdapter, 'file' | 'venues'>;

/** An address may have changed more than once; in a circle nobody is sent round. */
const MOST_MOVES = 5;

/** The events behind ids, in their order. What has another address now is found there. Rejects when a file cannot be had. */
export function findByIds(ids: readonly string[], language: SheetLanguage, files: Files): Promise<FoundPick[]> {
  return Promise.all(
    ids.map(async (id) => {
      const event = await find(id, language, files, MOST_MOVES);
      return { id, ...(event && { event }) };
    }),
  );
}

async function find(
  id: string,
  language: SheetLanguage,
  files: Files,
  moves: number,
): Promise<PickedListing | undefined> {
  const [venue = '', slug = ''] = id.split('/');
  const file = await files.file(language, venue);
  // Own keys only: an id is whatever the browser kept.
  const event = ownValue(file?.listings, slug);
  if (event) return event;
  const next = ownValue(file?.moved, slug);
  return next === undefined || moves === 0 ? undefined : find(next, language, files, moves - 1);
}

/** The events behind the codes of a link. A code that is nothing's is gone, and its name with it. */
export async function findByCodes(
  codes: readonly string[],
  language: SheetLanguage,
  files: Files,
): Promise<FoundPick[]> {
  const venues = await files.venues();
  const found = await Promise.all(
    codes.map(async (code) => {
      const candidates = venues.filter((venue) => venueCode(venue) === venueHalf(code));
      const ids = await Promise.all(
        candidates.map(async (venue) => {
          const file = await files.file(language, venue);
          const slugs = file ? [...Object.keys(file.listings), ...Object.keys(file.moved)] : [];
          return slugs.map((slug) => (slug === '' ? venue : `${venue}/${slug}`)).filter((id) => pickCode(id) === code);
        }),
      );
      return ids.flat().length > 0 ? findByIds(ids.flat(), language, files) : [{}];
    }),
  );
  return found.flat();
}

/** How an event on a list stands at a moment. */
export function standingOf(event: PickedListing, now: EpochMinutes): 'over' | 'off' | 'coming' {
  if (event.endsAt <= now) return 'over';
  const left = event.times.filter(({ endsAt }) => endsAt > now);
  const isOff = event.isOff || (left.length > 0 && left.every((time) => time.isOff));
  return isOff ? 'off' : 'coming';
}

// Not Object.hasOwn: phones of 2021 have none (docs/decisions/0021-older-browsers.md).
const ownValue = <T>(record: Readonly<Record<string, T>> | undefined, key: string): T | undefined =>
  new Map(Object.entries(record ?? {})).get(key);
