/**
 * What the finder needs of a text search, whatever engine is behind it: words in, ids out. Filters, dates and counts are not
 * its business.
 */
export interface SearchEngine {
  /** Result ids, best first, each once. Rejects when the index cannot be read: that is not "nothing found". */
  search(text: string): Promise<readonly string[]>;
  /** Loads what the first search needs, so that it is there when the visitor has finished typing. Never rejects. */
  warm(): Promise<void>;
}
