/** A search engine under test. */
export interface BenchEngine {
  readonly name: string;
  /** Record ids, best first. */
  search(query: string): Promise<readonly string[]>;
  /** Frees what it holds. */
  close?(): void;
}
