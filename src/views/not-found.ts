import { LOCALE_CODES, LOCALES } from '#i18n/locales.ts';
import { homePath, sectionPath } from '#i18n/routes.ts';
import type { Link } from './link.ts';
import { pageTexts } from './page-texts.ts';

/** What the page for unknown addresses says in one language. */
export interface NotFoundPart {
  readonly tag: string;
  readonly title: string;
  readonly text: string;
  readonly links: readonly Link[];
}

/** The same in every language, one after another: the server knows no language for an address that does not exist. */
export function notFoundParts(): NotFoundPart[] {
  return LOCALE_CODES.map((locale) => {
    const t = pageTexts(locale);
    return {
      tag: LOCALES[locale].tag,
      title: t('not-found.title'),
      text: t('not-found.text'),
      links: [
        { href: homePath(locale), text: t('site.home') },
        { href: sectionPath(locale, 'events'), text: t('nav.events') },
        { href: sectionPath(locale, 'venues'), text: t('nav.venues') },
      ],
    };
  });
}
