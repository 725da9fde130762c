/** What can be searched of one listing in one locale. No engine's words in it. */
export interface SearchRecord {
  /** Result id: `tapahtumat/<venue>/<slug>` or `kohteet/<venue>`. */
  readonly id: string;
  readonly kind: 'event' | 'venue';
  /** In the locale's language, else in Finnish. */
  readonly title: string;
  /** Its names in the other languages: people search by the name they know. */
  readonly otherTitles: readonly string[];
  /** Name of the place; an event's venue and hall, a venue's building. */
  readonly place: string;
  readonly town: string;
  /** Labels of category, audience and kind in the locale's language. */
  readonly labels: readonly string[];
  readonly summary: string;
  /** Running text without markup. */
  readonly text: string;
}
