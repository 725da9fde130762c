import { defineStrings } from '../strings.ts';
import { FORM_BEGIN_STRINGS } from './form-begin.ts';
import { FORM_END_STRINGS } from './form-end.ts';
import { FORM_TICKET_STRINGS } from './form-tickets.ts';
import { FORM_TIME_STRINGS } from './form-times.ts';

/** Every text of the form with which venues announce and change events. */
export const LISTING_FORM_STRINGS = defineStrings({
  ...FORM_BEGIN_STRINGS,
  ...FORM_TIME_STRINGS,
  ...FORM_TICKET_STRINGS,
  ...FORM_END_STRINGS,
});
