import type { ContentLanguage } from '#domain/localized.ts';

/** Number of a concept in the lexicon: its place in the list. */
export type ConceptNumber = number;

/** A concept as far as the browser needs it. */
export interface LexiconConcept {
  readonly id: string;
  readonly genre: boolean;
  /** Numbers of concepts worth showing after the exact ones. */
  readonly related: readonly ConceptNumber[];
}

/** One word or phrase that may be typed. */
export interface LexiconEntry {
  /** Lower case, with diacritics. */
  readonly shown: string;
  /** Key of the word; of a phrase the keys of its words, a space between. */
  readonly key: string;
  readonly language: ContentLanguage;
  /** Concepts it names; none when it is only a word of the listings. */
  readonly concepts: readonly ConceptNumber[];
}

/** A municipality by its names in all languages. */
export interface LexiconPlace {
  readonly id: string;
  readonly names: readonly string[];
}

/** What the browser knows before it has asked the index. */
export interface Lexicon {
  readonly concepts: readonly LexiconConcept[];
  /** Sorted by `shown`. */
  readonly entries: readonly LexiconEntry[];
  /** Key of a form that the stemmer leaves apart → key of its word. */
  readonly aliases: ReadonlyMap<string, string>;
  readonly places: readonly LexiconPlace[];
}

/** Key of a concept in the index. */
export function conceptKey(concept: ConceptNumber): string {
  return `#${concept.toString(36)}`;
}
