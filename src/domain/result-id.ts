/** One id space for all that a search can find: the page's path without the locale, as in `src/i18n/routes.ts`. */
export function eventResultId(eventId: string): string {
  return `tapahtumat/${eventId}`;
}

export function venueResultId(venueId: string): string {
  return `kohteet/${venueId}`;
}
