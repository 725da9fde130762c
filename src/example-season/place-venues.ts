import type { Municipality } from '#domain/network.ts';
import type { VenuePlan } from './venue-plan.ts';
import { VENUE_PLANS } from './venue-plans.ts';

/** An example venue: its plan in its municipality. */
export interface SeasonVenue {
  readonly id: string;
  readonly plan: VenuePlan;
  readonly municipality: Municipality;
}

/** Kinds that every small municipality gets besides the culture house, in turn. */
const TURNS_PER_MUNICIPALITY = 3;

/**
 * Example venues for all municipalities: every kind in the town with most postal codes of each network, a culture house
 * and some other kinds, in turn, in each of the rest.
 */
export function placeVenues(municipalities: readonly Municipality[]): SeasonVenue[] {
  const hall = VENUE_PLANS.filter((plan) => plan.kind === 'cultural-centre');
  const others = VENUE_PLANS.filter((plan) => plan.kind !== 'cultural-centre');
  let turn = 0;
  return municipalities.flatMap((municipality) => {
    const inTurn = () => others.filter((_, index) => turnsFrom(index, turn, others.length) < TURNS_PER_MUNICIPALITY);
    const plans = isTown(municipality, municipalities) ? VENUE_PLANS : [...hall, ...inTurn()];
    if (plans !== VENUE_PLANS) turn += TURNS_PER_MUNICIPALITY;
    return plans.map((plan) => ({ id: `esimerkki-${plan.id}-${municipality.id}`, plan, municipality }));
  });
}

/** Whether it is the largest of its network, as far as postal codes tell. */
export function isTown(municipality: Municipality, all: readonly Municipality[]): boolean {
  const own = all.filter((other) => other.network === municipality.network);
  return own.every((other) => other.postalCodes.length <= municipality.postalCodes.length);
}

function turnsFrom(index: number, turn: number, length: number): number {
  return (((index - turn) % length) + length) % length;
}
