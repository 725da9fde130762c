/** One id space for all that a search can find: the page's path without the locale, as in `src/i18n/routes.ts`. */
export function eventResultId(eventId: string): string {
  return `tapahtumat/${eventId}`;
}

/** The id of a venue among search results. */
export function venueResultId(venueId: string): string {
  return `kohteet/${venueId}`;
}
