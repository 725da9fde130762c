import { LOCALES, type Locale } from './locales.ts';

/** Languages in which a shortlist can be printed: those of the site, and Finnish in short and plain sentences. */
export const SHEET_LANGUAGES = ['fi', 'sv', 'en', 'selko'] as const;
export type SheetLanguage = (typeof SHEET_LANGUAGES)[number];

/** The language's own name for itself, among the choices. */
export function sheetLanguageName(language: SheetLanguage): string {
  return language === 'selko' ? 'Helppo suomi' : LOCALES[language].name;
}

/** The locale whose words and formats a language of the sheet has. */
export function sheetLocale(language: SheetLanguage): Locale {
  return language === 'selko' ? 'fi' : language;
}
