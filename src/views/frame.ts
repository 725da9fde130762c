import { formatDate } from '#i18n/dates.ts';
import { LOCALE_CODES, LOCALES } from '#i18n/locales.ts';
import { isPlainPath, ordinaryPath, plainPath } from '#i18n/plain/plain-paths.ts';
import { plain } from '#i18n/plain/plain-texts.ts';
import { homePath, inLocale, type Section, sectionPath } from '#i18n/routes.ts';
import type { Link } from './link.ts';
import type { PageHead } from './page-head.ts';
import { hasShortPage } from './plain/plain-short.ts';
import type { ViewContext } from './view-context.ts';

/** The same page in one of the locales. */
export interface LanguageLink {
  readonly href: string;
  /** The language's own name for itself. */
  readonly name: string;
  /** BCP 47 tag. */
  readonly tag: string;
  readonly current: boolean;
}

/** What stands around every page. */
export interface FrameView {
  readonly home: Link;
  readonly navigation: readonly Link[];
  /** The shortlist; `said` is what is heard when it changes, with # for the number. */
  readonly picks: Link & { readonly said: string };
  readonly languages: readonly LanguageLink[];
  /** The same page in plain Finnish, where there is one. */
  readonly plain?: LanguageLink;
  readonly help: { readonly title: string; readonly text: string; readonly link: Link };
  readonly more: readonly Link[];
  /** "Päivitetty 22.11.2026" */
  readonly updated: string;
  /** Said on every page of a build that holds examples. */
  readonly exampleSite?: string;
}

/** The frame of a page; language links and menus are plain links and work without JavaScript. */
export function frameView(head: PageHead, { locale, t, clock, hasExamples }: ViewContext): FrameView {
  const isPlain = isPlainPath(head.path);
  const link = (section: Section, text: string, current = false): Link => ({
    href: sectionPath(locale, section),
    text,
    ...(current && { current }),
  });
  /** A link of the foot: to what plain Finnish says of it, where it says anything. */
  const foot = (section: Section, text: string): Link => {
    const ordinary = link(section, text);
    if (!isPlain || !hasShortPage(section)) return ordinary;
    return { href: plainPath(ordinary.href), text: plain(`short.${section}.title`) };
  };
  /** A link of the main menu: from a page in plain Finnish to the next one. */
  const main = (section: 'events' | 'venues' | 'card'): Link => {
    const current = head.section === section;
    if (!isPlain) return link(section, t(`nav.${section}`), current);
    return { ...link(section, plain(`nav.${section}`), current), href: plainPath(sectionPath(locale, section)) };
  };
  const home = isPlain ? plainPath(homePath(locale)) : homePath(locale);
  return {
    home: { href: home, text: t('site.name'), ...(head.path === home && { current: true }) },
    navigation: [main('events'), main('venues'), main('card')],
    picks: { ...link('picks', t('pick.link'), head.section === 'picks'), said: t('pick.said', { count: '#' }) },
    languages: LOCALE_CODES.map((code) => ({
      href: inLocale(ordinaryPath(head.path), locale, code),
      name: LOCALES[code].name,
      tag: LOCALES[code].tag,
      current: code === locale && !isPlain,
    })),
    ...(head.plain !== undefined && {
      plain: { href: head.plain, name: plain('level.name'), tag: LOCALES.fi.tag, current: isPlain },
    }),
    help: { title: t('help.title'), text: t('help.text'), link: link('issuers', t('help.link')) },
    more: [
      link('issuers', t('nav.issuers')),
      foot('professionals', t('nav.professionals')),
      foot('forVenues', t('nav.for-venues')),
      foot('about', t('nav.about')),
      link('openData', t('nav.open-data')),
      link('privacy', t('nav.privacy')),
      link('accessibility', t('nav.accessibility')),
    ],
    updated: t('footer.updated', { date: formatDate(clock.today, t) }),
    ...(hasExamples && { exampleSite: t('example.site') }),
  };
}
