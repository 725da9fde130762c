/** Number of a concept in the lexicon: its place in the list. */
export type ConceptNumber = number;

/** A concept as far as the browser needs it. */
export interface LexiconConcept {
  readonly genre: boolean;
  /** In how many listings it is, roughly: the power of two, 0–9. */
  readonly size: number;
  /** Numbers of concepts worth showing after the exact ones. */
  readonly related: readonly ConceptNumber[];
}

/** One word or phrase that may be typed. */
export interface LexiconEntry {
  /** Lower case, with diacritics. */
  readonly shown: string;
  /** Key of the word; of a phrase the keys of its words, a space between. */
  readonly key: string;
  /** Concepts it names; none when it is only a word of the listings. */
  readonly concepts: readonly ConceptNumber[];
  /** In how many listings the word stands, roughly; 0 when a concept says it better. */
  readonly size: number;
}

/** A municipality by its names in all languages. */
export interface LexiconPlace {
  readonly id: string;
  readonly names: readonly string[];
}

/** What the browser knows before it has asked the index. */
export interface Lexicon {
  readonly concepts: readonly LexiconConcept[];
  /** In the order of `bySpelling`. */
  readonly entries: readonly LexiconEntry[];
  readonly places: readonly LexiconPlace[];
  /** Names of venues as written, sorted: a query may be one of them as a whole. */
  readonly names: readonly string[];
}

/** Key of a concept in the index. */
export function conceptKey(concept: ConceptNumber): string {
  return `#${concept.toString(36)}`;
}

/** A number of listings as its power of two, 0–9. */
export function sizeOf(listings: number): number {
  return Math.min(9, Math.floor(Math.log2(listings + 1)));
}

/** Key of a venue's name in the index. @param folded its words, folded, without spaces */
export function nameKey(folded: string): string {
  return `=${folded}`;
}
