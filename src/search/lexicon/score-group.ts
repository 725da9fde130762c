import type { Alternative, Group, WeightedKey } from './query-plan.ts';

/** The index as far as ranking needs it: everything that the plan names has been loaded. */
export interface LoadedIndex {
  /** How many listings there are. */
  readonly size: number;
  /** `[listing, impact, listing, impact …]`, ascending; empty for an unknown key. */
  postings(key: string): readonly number[];
}

/** Listing → score. */
export type Scores = ReadonlyMap<number, number>;

/** What second-best evidence adds to the best. */
const SECOND = 0.5;
/** With fewer listings than this a reading's fallback is used too. */
const FEW = 3;

/** The listings that meet a group by any of its readings. Rare words count more (inverse document frequency). */
export function scoreGroup(
  { alternatives, fallback }: Group,
  index: LoadedIndex,
  accepts: (listing: number) => boolean,
): Scores {
  const best = new Map<number, number>();
  const read = (alternative: Alternative) => {
    for (const [listing, score] of alternativeScores(alternative, index)) {
      if (!accepts(listing)) continue;
      const known = best.get(listing) ?? 0;
      best.set(listing, Math.max(known, score) + SECOND * Math.min(known, score));
    }
  };
  alternatives.forEach(read);
  if (best.size < FEW) fallback?.forEach(read);
  const rarity = Math.log(1 + index.size / (1 + best.size));
  return new Map([...best].map(([listing, score]) => [listing, score * rarity]));
}

function alternativeScores({ slots, weight }: Alternative, index: LoadedIndex): Scores {
  const met = meetAll(slots.map((keys) => slotScores(keys, index)));
  return new Map([...met].map(([listing, score]) => [listing, (score * weight) / slots.length]));
}

function slotScores(keys: readonly WeightedKey[], index: LoadedIndex): Scores {
  const scores = new Map<number, number>();
  for (const { key, weight } of keys) {
    const postings = index.postings(key);
    for (let at = 0; at < postings.length; at += 2) {
      const listing = postings[at] ?? 0;
      const score = weight * (postings[at + 1] ?? 0);
      const known = scores.get(listing) ?? 0;
      scores.set(listing, Math.max(known, score) + SECOND * Math.min(known, score));
    }
  }
  return scores;
}

/** The listings that all have, their scores added. */
export function meetAll(all: readonly Scores[]): Map<number, number> {
  const [first, ...rest] = [...all].sort((a, b) => a.size - b.size);
  const met = new Map<number, number>();
  for (const [listing, score] of first ?? []) {
    if (rest.every((scores) => scores.has(listing))) {
      met.set(
        listing,
        rest.reduce((sum, scores) => sum + (scores.get(listing) ?? 0), score),
      );
    }
  }
  return met;
}
