/** What the index needs of a listing. Texts of all languages that it has, each language one string of the list. */
export interface Indexable {
  readonly id: string;
  /** Titles and names in every language. */
  readonly titles: readonly string[];
  /** Names that stand for the listing itself when the whole query is one of them: a venue's. */
  readonly names?: readonly string[];
  /** Where: venue, hall, town. */
  readonly places: readonly string[];
  /** Labels of the vocabulary, when there are no codes. */
  readonly labels: readonly string[];
  readonly texts: readonly string[];
  /** Codes as `category:theatre`. */
  readonly codes: readonly string[];
}
