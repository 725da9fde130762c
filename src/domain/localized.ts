/** Languages a listing's own text may be written in. Finnish always exists; the others may be missing. */
export const CONTENT_LANGUAGES = ['fi', 'sv', 'en'] as const;
export type ContentLanguage = (typeof CONTENT_LANGUAGES)[number];

/** One text in Finnish and, where somebody has written them, in Swedish and English. */
export type Localized = { readonly fi: string } & { readonly [L in Exclude<ContentLanguage, 'fi'>]?: string };

/** A text together with its language when that differs from the page it stands on. */
export interface Phrase {
  readonly text: string;
  /** BCP 47 tag, present only when the text is not in the page's language. */
  readonly lang?: ContentLanguage;
}

/**
 * The text in the wanted language, else in Finnish and marked as such.
 *
 * @example localize({ fi: 'Kuhmo-talo' }, 'sv') // => { text: 'Kuhmo-talo', lang: 'fi' }
 */
export function localize(text: Localized, language: ContentLanguage): Phrase {
  const own = text[language];
  return own === undefined ? { text: text.fi, lang: 'fi' } : { text: own };
}
