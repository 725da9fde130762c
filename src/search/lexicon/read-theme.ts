import { type Concept, GENRE_THEMES } from './concept.ts';

/** A theme file after the content schema: lists that are not written are absent. */
export interface ThemeData {
  readonly theme: string;
  readonly concepts: readonly (Pick<Concept, 'id' | 'fi'> & Partial<Concept>)[];
}

/** The concepts of a theme file, absent lists empty. */
export function readTheme({ theme, concepts }: ThemeData): Concept[] {
  return concepts.map((written) => ({
    everyday: [],
    sv: [],
    en: [],
    cues: [],
    broader: [],
    related: [],
    codes: {},
    ...written,
    genre: GENRE_THEMES.includes(theme),
  }));
}
