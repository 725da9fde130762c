import { DOING_VENUES } from './doing-venues.ts';
import { ORGANISER_VENUES } from './organiser-venues.ts';
import { QUIET_VENUES } from './quiet-venues.ts';
import { STAGE_VENUES } from './stage-venues.ts';
import type { VenuePlan } from './venue-plan.ts';

/** Every kind of example venue, one plan each. */
export const VENUE_PLANS: readonly VenuePlan[] = [
  ...STAGE_VENUES,
  ...QUIET_VENUES,
  ...DOING_VENUES,
  ...ORGANISER_VENUES,
];
