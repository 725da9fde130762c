import type { TextPage } from '#domain/page.ts';
import { PLAIN_FINNISH } from '#domain/plain-finnish.ts';
import { plainPath } from '#i18n/plain/plain-paths.ts';
import { type Section, sectionPath } from '#i18n/routes.ts';
import type { PageHead } from './page-head.ts';
import { hasShortPage } from './plain/plain-short.ts';
import { type SourcesView, sourcesView } from './source-view.ts';
import type { BodyView } from './translated-body.ts';
import type { ViewContext } from './view-context.ts';

/** The pages of running text: section of the site → the content file that fills it, and the name it has in menus. */
export const TEXT_PAGES = {
  card: { page: 'card', name: 'nav.card' },
  professionals: { page: 'professionals', name: 'nav.professionals' },
  forVenues: { page: 'venues', name: 'nav.for-venues' },
  about: { page: 'about', name: 'nav.about' },
  privacy: { page: 'privacy', name: 'nav.privacy' },
  accessibility: { page: 'accessibility', name: 'nav.accessibility' },
  openData: { page: 'open-data', name: 'nav.open-data' },
} as const satisfies Partial<Record<Section, { page: string; name: string }>>;

export type TextSection = keyof typeof TEXT_PAGES;

/** A page of running text. */
export interface TextPageView {
  readonly head: PageHead;
  readonly title: string;
  /** Absent when the file could not be read: then `missing` says so. */
  readonly body?: BodyView;
  readonly missing?: string;
  readonly untranslated?: string;
  readonly sources?: SourcesView;
}

/** The text of a section in the locale's language, else in Finnish with a sentence about it. */
export function textPageView(section: TextSection, context: ViewContext): TextPageView {
  const { t, locale, language } = context;
  const { page, name } = TEXT_PAGES[section];
  const text = findTextPage(page, context);
  const path = sectionPath(locale, section);
  const isInPlain = section === 'card' || hasShortPage(section);
  const nav = {
    ...(section === 'card' && { section }),
    ...(isInPlain && { plain: plainPath(sectionPath('fi', section)) }),
  };
  if (!text) {
    return {
      head: { locale, path, title: t(name), description: t('site.tagline'), ...nav },
      title: t(name),
      missing: t('page.missing'),
    };
  }
  return {
    head: { locale, path, title: text.title, description: text.description, ...nav },
    title: text.title,
    body: textBody(text, context),
    ...(text.language !== language && { untranslated: t('translation.missing') }),
    sources: sourcesView(text, context),
  };
}

/** The text of a page id in the context's language, else in Finnish. */
export function findTextPage(
  id: string,
  { catalogue, language }: Pick<ViewContext, 'catalogue' | 'language'>,
): TextPage | undefined {
  const all = catalogue.pages.filter((page) => page.id === id);
  return all.find((page) => page.language === language) ?? all.find((page) => page.language === 'fi');
}

/** Its body, marked with its language when that is not the page's. */
export function textBody({ body, language }: TextPage, context: Pick<ViewContext, 'language'>): BodyView {
  const lang = language === PLAIN_FINNISH ? 'fi' : language;
  return { html: body[context.language].html, ...(lang !== context.language && { lang }) };
}
