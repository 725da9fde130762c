import { ACCESSIBILITY_VOCABULARY } from './vocabulary-accessibility.ts';
import { EVENT_VOCABULARY } from './vocabulary-events.ts';
import { ISSUER_VOCABULARY } from './vocabulary-issuers.ts';
import { VENUE_VOCABULARY } from './vocabulary-venues.ts';

/** Labels and explanations of every code. An island takes one of the parts instead. */
export const VOCABULARY_STRINGS = {
  ...EVENT_VOCABULARY,
  ...VENUE_VOCABULARY,
  ...ACCESSIBILITY_VOCABULARY,
  ...ISSUER_VOCABULARY,
};
