import type { SheetLanguage } from '#i18n/sheet-languages.ts';
import type { SHORTLIST_STRINGS } from '#i18n/strings/shortlist.ts';
import type { Translate } from '#i18n/strings.ts';
import type { SHEET_TEXTS } from '#views/shortlist/shortlist-props.ts';

/** The words of a list: those of the page around it, and those of the sheet, which may be in another language. */
export interface SheetWords {
  readonly t: Translate<typeof SHORTLIST_STRINGS>;
  readonly sheet: Translate<typeof SHEET_TEXTS>;
  readonly language: SheetLanguage;
  /** BCP 47 tag of the sheet. */
  readonly lang: string;
}
