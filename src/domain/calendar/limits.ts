/** A range longer than this is an ongoing offer, a shorter one an event of some days. */
export const ONGOING_AFTER_DAYS = 14;

/** One event's times at most: more is a programme, not an event, and drowns every list it stands in. */
export const MAX_OCCURRENCES = 400;

/** From the first to the last day of one event. Longer plans change, and nobody then remembers to mend them. */
export const MAX_SPAN_DAYS = 732;

/** How far ahead a first day may be: beyond it a mistyped year is likelier than a plan. */
export const MAX_YEARS_AHEAD = 2;

/** An end earlier than the start means the next morning, unless the night would be longer than this: then it is a slip. */
export const MAX_NIGHT_MINUTES = 12 * 60;
