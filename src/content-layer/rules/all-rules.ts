import { addressInMunicipality } from './address-in-municipality.ts';
import { checkedDate } from './checked-date.ts';
import { endedEvents } from './ended-events.ts';
import { evidenceAge } from './evidence-age.ts';
import { imageFits } from './image-fits.ts';
import { movedTo } from './moved-to.ts';
import { municipalityExists } from './municipality-exists.ts';
import { networkExists } from './network-exists.ts';
import { reservedIds } from './reserved-ids.ts';
import type { Rule } from './rule.ts';
import { sameEventTwice } from './same-event-twice.ts';
import { sourceDates } from './source-dates.ts';
import { statusAgrees } from './status-agrees.ts';
import { ticketSteps } from './ticket-steps.ts';
import { translationHasOriginal } from './translation-has-original.ts';
import { twins } from './twins.ts';
import { venueExists } from './venue-exists.ts';

/** Every rule across files, each in a file of its own. */
export const ALL_RULES: readonly Rule[] = [
  twins,
  reservedIds,
  networkExists,
  municipalityExists,
  venueExists,
  translationHasOriginal,
  movedTo,
  addressInMunicipality,
  ticketSteps,
  evidenceAge,
  checkedDate,
  sourceDates,
  endedEvents,
  sameEventTwice,
  statusAgrees,
  imageFits,
];
