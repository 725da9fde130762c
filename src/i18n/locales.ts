import type { ContentLanguage } from '#domain/localized.ts';

interface LocaleInfo {
  /** BCP 47 tag for `lang` and `hreflang`. */
  readonly tag: string;
  /** The language in which listings' own texts are looked for first. */
  readonly content: ContentLanguage;
  /** The language's own name for itself, as in the language links. */
  readonly name: string;
  readonly dir: 'ltr' | 'rtl';
  /** First path segment; empty for the default locale. */
  readonly segment: string;
}

/** Every locale of the site. All that depends on locale derives from this one table. */
export const LOCALES = {
  fi: { tag: 'fi', content: 'fi', name: 'Suomi', dir: 'ltr', segment: '' },
  sv: { tag: 'sv', content: 'sv', name: 'Svenska', dir: 'ltr', segment: 'sv' },
  en: { tag: 'en', content: 'en', name: 'English', dir: 'ltr', segment: 'en' },
} as const satisfies Record<string, LocaleInfo>;

export type Locale = keyof typeof LOCALES;

export const LOCALE_CODES = Object.keys(LOCALES) as Locale[];

/** The locale without a path prefix. */
export const DEFAULT_LOCALE: Locale = 'fi';
