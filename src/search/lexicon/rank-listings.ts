import type { Group, QueryPlan } from './query-plan.ts';
import { type LoadedIndex, meetAll, type Scores, scoreGroup } from './score-group.ts';

/** A listing by its number, with its score. */
export interface Ranked {
  readonly listing: number;
  readonly score: number;
}

/** The result, and whether words had to be left out to have one. */
export interface Ranking {
  readonly ranked: readonly Ranked[];
  /** Typed words that no result needs to have. Empty: every result has every word. */
  readonly without: readonly string[];
}

/** A listing that lacks one of the words, when nothing has all. */
const LACKING = 0.5;

/**
 * Ranks the listings: every group must be met; when none meets all, unknown words are left out, then any of the rest will
 * do, but only when a kind of thing to go to is among them: never junk.
 *
 * @param accepts whether a listing passes the filters
 */
export function rankListings(
  plan: QueryPlan,
  index: LoadedIndex,
  accepts: (listing: number) => boolean = () => true,
): Ranking {
  const required = plan.groups.filter(({ optional }) => !optional);
  const optional = plan.groups.filter((group) => group.optional);
  const scored = new Map(plan.groups.map((group) => [group, scoreGroup(group, index, accepts)]));
  const scoresOf = (group: Group): Scores => scored.get(group) ?? new Map();
  if (required.length === 0) {
    if (!plan.everything) return { ranked: [], without: [] };
    const all = new Map(
      Array.from({ length: index.size }, (_, listing) => [listing, 0.01] as const).filter(([l]) => accepts(l)),
    );
    return { ranked: sortRanked(lift(all, optional.map(scoresOf))), without: [] };
  }
  const lifted = optional.map(scoresOf);
  const exact = meetAll(required.map(scoresOf));
  if (exact.size > 0) return { ranked: sortRanked(lift(exact, lifted)), without: [] };
  const known = required.filter((group) => scoresOf(group).size > 0);
  const strong = known.filter((group) => group.strong);
  if (strong.length === 0 || required.length < 2) return { ranked: [], without: [] };
  const unknown = required.filter((group) => scoresOf(group).size === 0);
  const without = meetAll(known.map(scoresOf));
  const words = (groups: readonly Group[]) => groups.map(({ typed }) => typed);
  if (without.size > 0) return { ranked: sortRanked(lift(without, lifted)), without: words(unknown) };
  return {
    ranked: sortRanked(lift(meetAny(known.map(scoresOf), strong.map(scoresOf)), lifted)),
    without: words(required),
  };
}

function meetAny(all: readonly Scores[], strong: readonly Scores[]): Map<number, number> {
  const met = new Map<number, number>();
  for (const scores of strong) for (const listing of scores.keys()) met.set(listing, 0);
  for (const listing of met.keys()) {
    const having = all.filter((scores) => scores.has(listing));
    const sum = having.reduce((total, scores) => total + (scores.get(listing) ?? 0), 0);
    met.set(listing, sum * LACKING ** (all.length - having.length));
  }
  return met;
}

function lift(scores: ReadonlyMap<number, number>, by: readonly Scores[]): Map<number, number> {
  return new Map(
    [...scores].map(([listing, score]) => [listing, by.reduce((sum, each) => sum + (each.get(listing) ?? 0), score)]),
  );
}

/** Best first; equal ones in the order of the listings, so that the same query always gives the same list. */
function sortRanked(scores: ReadonlyMap<number, number>): Ranked[] {
  return [...scores]
    .map(([listing, score]) => ({ listing, score }))
    .sort((a, b) => b.score - a.score || a.listing - b.listing);
}
