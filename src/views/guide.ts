import { GUIDE_LANGUAGES, type GuideLanguage } from '#domain/guide-languages.ts';
import type { GuideWord } from '#domain/page.ts';
import { GUIDE_TEXTS } from '#i18n/guide-texts.ts';
import { LOCALE_CODES, LOCALES } from '#i18n/locales.ts';
import { homePath, sectionPath } from '#i18n/routes.ts';
import type { LanguageLink } from './frame.ts';
import type { Link } from './link.ts';
import type { PageHead } from './page-head.ts';
import { type SourcesView, sourcesView } from './source-view.ts';
import type { ViewContext } from './view-context.ts';

/** The card explained on one page in a language that the site is not in. */
export interface GuideView {
  readonly head: PageHead;
  readonly tag: GuideLanguage;
  readonly dir: 'ltr' | 'rtl';
  readonly html: string;
  /** Whether a person has read the translation, and the day, in figures that every reader knows. */
  readonly review: { readonly text: string; readonly date: string };
  readonly words: { readonly title: string; readonly all: readonly GuideWord[] };
  readonly languages: { readonly title: string; readonly links: readonly LanguageLink[] };
  readonly site: Link;
  readonly sources: SourcesView;
}

/** The address of a guide: beside the page that it translates. */
export function guidePath(language: GuideLanguage): string {
  return `${sectionPath('fi', 'card')}${language}/`;
}

/** The languages that have a guide, in the order of the table. */
export function guideLanguages({ catalogue }: Pick<ViewContext, 'catalogue'>): GuideLanguage[] {
  return GUIDE_LANGUAGES.filter((code) =>
    catalogue.pages.some(({ id, language }) => id === 'card' && language === code),
  );
}

/** Links to every guide, for the page of the card. */
export function guideLinks(context: Pick<ViewContext, 'catalogue'>): readonly LanguageLink[] {
  return guideLanguages(context).map((code) => ({
    href: guidePath(code),
    name: GUIDE_TEXTS[code].name,
    tag: code,
    current: false,
  }));
}

/** @throws when there is no guide in the language: {@link guideLanguages} tells which there are */
export function guideView(code: GuideLanguage, context: ViewContext): GuideView {
  const text = context.catalogue.pages.find(({ id, language }) => id === 'card' && language === code);
  if (!text) throw new Error(`content/pages/${code}/card.md is not there`);
  const own = GUIDE_TEXTS[code];
  const cards = LOCALE_CODES.map((locale) => ({
    href: sectionPath(locale, 'card'),
    name: LOCALES[locale].name,
    tag: LOCALES[locale].tag,
    current: false,
  }));
  return {
    head: { locale: 'fi', path: guidePath(code), title: text.title, description: text.description },
    tag: code,
    dir: own.dir,
    html: text.body.fi.html,
    review: { text: text.reviewed ? own.reviewed : own.unreviewed, date: text.reviewed ?? text.checked },
    words: { title: own.words, all: text.words ?? [] },
    languages: {
      title: own.languages,
      links: [...guideLinks(context).filter(({ tag }) => tag !== code), ...cards],
    },
    site: { href: homePath('fi'), text: own.site },
    sources: sourcesView(text, context),
  };
}
