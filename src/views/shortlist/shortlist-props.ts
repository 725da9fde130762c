import { LOCALE_CODES, type Locale } from '#i18n/locales.ts';
import { sectionPath } from '#i18n/routes.ts';
import { SHEET_LANGUAGES, type SheetLanguage, sheetLanguageName } from '#i18n/sheet-languages.ts';
import { DATE_STRINGS } from '#i18n/strings/dates.ts';
import { SHEET_STRINGS } from '#i18n/strings/sheet.ts';
import { SHORTLIST_STRINGS } from '#i18n/strings/shortlist.ts';
import { type LocaleStrings, pickStrings } from '#i18n/strings.ts';

/** All that stands on a sheet, its date too. */
export const SHEET_TEXTS = { ...SHEET_STRINGS, ...DATE_STRINGS };

/** What the island of the shortlist gets, as JSON in the page. */
export interface ShortlistProps {
  readonly locale: Locale;
  readonly strings: LocaleStrings<typeof SHORTLIST_STRINGS>;
  /** Words on the sheet in each locale. */
  readonly sheets: Readonly<Record<Locale, LocaleStrings<typeof SHEET_TEXTS>>>;
  readonly languages: readonly { readonly code: SheetLanguage; readonly name: string }[];
  /** `https://host`: codes and links on paper need whole addresses. */
  readonly origin: string;
  /** The page itself, and the list of all events. */
  readonly path: string;
  readonly eventsPath: string;
}

/** The props of the shortlist in a locale. */
export function shortlistProps(locale: Locale, origin: string): ShortlistProps {
  return {
    locale,
    strings: pickStrings(SHORTLIST_STRINGS, locale),
    sheets: Object.fromEntries(
      LOCALE_CODES.map((code) => [code, pickStrings(SHEET_TEXTS, code)]),
    ) as ShortlistProps['sheets'],
    languages: SHEET_LANGUAGES.map((code) => ({ code, name: sheetLanguageName(code) })),
    origin,
    path: sectionPath(locale, 'picks'),
    eventsPath: sectionPath(locale, 'events'),
  };
}
