import type { Locale } from '#i18n/locales.ts';
import { EVENT_STRINGS } from '#i18n/strings/event.ts';
import { LIST_STRINGS } from '#i18n/strings/list.ts';
import { LISTING_STRINGS } from '#i18n/strings/listing.ts';
import { PAGE_STRINGS } from '#i18n/strings/page.ts';
import { SHEET_STRINGS } from '#i18n/strings/sheet.ts';
import { PICK_STRINGS } from '#i18n/strings/shortlist.ts';
import { SITE_STRINGS } from '#i18n/strings/site.ts';
import { TAKE_ALONG_LINK_STRINGS } from '#i18n/strings/take-along.ts';
import { VENUE_STRINGS } from '#i18n/strings/venue.ts';
import { VOCABULARY_STRINGS } from '#i18n/strings/vocabulary.ts';
import { type Translate, translate } from '#i18n/strings.ts';
import { CARD_STRINGS } from './card-strings.ts';

const PAGE_TEXTS = {
  ...VOCABULARY_STRINGS,
  ...CARD_STRINGS,
  ...SITE_STRINGS,
  ...LIST_STRINGS,
  ...EVENT_STRINGS,
  ...VENUE_STRINGS,
  ...LISTING_STRINGS,
  ...PAGE_STRINGS,
  ...PICK_STRINGS,
  ...SHEET_STRINGS,
  ...TAKE_ALONG_LINK_STRINGS,
};

/** Every text of the static pages in one locale; build only, the browser gets no such table. */
export type PageTexts = Translate<typeof PAGE_TEXTS>;

const made = new Map<Locale, PageTexts>();

/** The texts of a locale. */
export function pageTexts(locale: Locale): PageTexts {
  const texts = made.get(locale) ?? translate(PAGE_TEXTS, locale);
  made.set(locale, texts);
  return texts;
}
