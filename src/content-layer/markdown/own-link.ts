import type { ContentLanguage } from '#domain/localized.ts';
import { DEFAULT_LOCALE, LOCALES, type Locale } from '#i18n/locales.ts';
import { inLocale, SEGMENTS } from '#i18n/routes.ts';

/** Only pages that stand on every site: a listing or a list may go, and the link to it would lead nowhere. */
const PAGES = new Set(['/', ...Object.values(SEGMENTS).map((segment) => `/${segment}/`)]);

/** Whether a link is the address of a page of this site, written without a language: `/`, `/kortti/jakajat/`. */
export function isOwnLink(url: string): boolean {
  return PAGES.has(url);
}

/** The same page in the language of the text that links to it. */
export function ownLinkIn(url: string, language: ContentLanguage): string {
  const own = (Object.keys(LOCALES) as Locale[]).find((locale) => LOCALES[locale].tag === language);
  return inLocale(url, DEFAULT_LOCALE, own ?? DEFAULT_LOCALE);
}
