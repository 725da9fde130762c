/** Lists of the controlled vocabulary that a concept can correspond to: a listing with the code has the concept. */
export const CODE_LISTS = [
  'category',
  'venue-kind',
  'audience',
  'accessibility',
  'benefit',
  'channel',
  'children',
  'language',
] as const;
export type CodeList = (typeof CODE_LISTS)[number];

/** Themes whose concepts are things to go to: a search may be narrowed to them when the rest is unknown. */
export const GENRE_THEMES: readonly string[] = [
  'kinds',
  'music',
  'stage',
  'visual-arts',
  'heritage',
  'film',
  'literature',
  'crafts-and-courses',
];

/** One thing that can be looked for, and everything it is called. */
export interface Concept {
  readonly id: string;
  /** Basic forms; the first is the one shown. */
  readonly fi: readonly string[];
  /** Spoken and inflected forms. */
  readonly everyday: readonly string[];
  readonly sv: readonly string[];
  readonly en: readonly string[];
  /** Words and phrases that show in a Finnish listing that it is about this, though nobody types them. */
  readonly cues: readonly string[];
  /** Ids of wider concepts: a listing that has this one has them too. */
  readonly broader: readonly string[];
  /** Ids of concepts worth showing after the exact ones. */
  readonly related: readonly string[];
  readonly codes: { readonly [L in CodeList]?: readonly string[] };
  /** Whether it is a kind of thing to go to, not a circumstance. */
  readonly genre: boolean;
}
