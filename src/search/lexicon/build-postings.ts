import { ZONES, type Zone, type ZonedKeys } from './zoned-keys.ts';

/** Where a key stands and how much it says there, per listing: `[listing, impact 1–15, listing, impact …]`, ascending. */
export type Postings = ReadonlyMap<string, readonly number[]>;

/** The largest impact: four bits. */
export const MOST_IMPACT = 15;

const WEIGHT: { readonly [Z in Zone]: number } = { title: 6, place: 3, code: 4, label: 2.5, body: 1 };
/** How often a key counts in a zone at most. */
const MOST: { readonly [Z in Zone]: number } = { title: 1, place: 1, code: 1, label: 1, body: 3 };
/** Sum of weights at which half the impact is reached. */
const HALF = 2.5;
/** How strongly a long text waters down its words (BM25's b). */
const LENGTH = 0.3;

/**
 * The inverted index. Ranking is settled here, at build: BM25's saturation over weighted zones, one number per key and listing.
 *
 * @param listings keys of each listing, in the order of their numbers
 */
export function buildPostings(listings: readonly ZonedKeys[]): Postings {
  const postings = new Map<string, number[]>();
  const lengths = listings.map(({ body }) => body.size);
  const mean = lengths.reduce((a, b) => a + b, 0) / Math.max(1, listings.length) || 1;
  listings.forEach((zones, listing) => {
    const norm = 1 - LENGTH + LENGTH * ((lengths[listing] ?? 0) / mean);
    for (const key of new Set(ZONES.flatMap((zone) => [...zones[zone].keys()]))) {
      let sum = 0;
      for (const zone of ZONES) {
        const count = Math.min(MOST[zone], zones[zone].get(key) ?? 0);
        sum += (WEIGHT[zone] * count) / (zone === 'body' ? norm : 1);
      }
      const impact = Math.max(1, Math.round((MOST_IMPACT * sum) / (sum + HALF)));
      const list = postings.get(key);
      if (list) list.push(listing, impact);
      else postings.set(key, [listing, impact]);
    }
  });
  return postings;
}
