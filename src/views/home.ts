import type { EventSummary } from '#domain/event-summary.ts';
import { plainPath } from '#i18n/plain/plain-paths.ts';
import { eventListPath, homePath, sectionPath } from '#i18n/routes.ts';
import { type EventCardView, eventCardView } from './event-card-view.ts';
import { eventsOf } from './event-list.ts';
import type { Link } from './link.ts';
import { type LinkGroup, listLinksByKind, municipalityLinks } from './list-links.ts';
import { ALL_EVENTS } from './list-selection.ts';
import type { PageHead } from './page-head.ts';
import type { ViewContext } from './view-context.ts';

/** Next events on the home page, and how many more wait hidden to take their places when they end. */
export const HOME_EVENTS = 6;
export const HOME_SPARES = 12;

/** The front page. */
export interface HomeView {
  readonly head: PageHead;
  readonly title: string;
  readonly intro: string;
  /** Today, this weekend, for children (while nothing is coming: venues and the card); the reader's own town further down. */
  readonly choices: readonly Link[];
  readonly municipalities: readonly LinkGroup[];
  /** The first {@link HOME_EVENTS} show; the others are in reserve. Ongoing offers only when nothing dated is coming. */
  readonly events: readonly EventCardView[];
  /** Nobody has reported any event: the page says so and where to look instead. */
  readonly isEmpty: boolean;
  readonly allEvents: Link;
  readonly waysOn: readonly Link[];
  readonly aboutCard: readonly Link[];
  readonly lists: readonly LinkGroup[];
}

/** The front page at the context's moment. */
export function homeView(context: ViewContext): HomeView {
  const { t, locale } = context;
  const { dated, ongoing } = eventsOf(ALL_EVENTS, context);
  const next: readonly EventSummary[] = dated.length > 0 ? dated : ongoing;
  const choice = (code: string, text: string): Link => ({ href: eventListPath(locale, code), text });
  const isEmpty = next.length === 0;
  const days = [
    choice('today', t('lists.today')),
    choice('weekend', t('lists.weekend')),
    choice('children', t('lists.children')),
  ];
  const aboutCard = [
    { href: sectionPath(locale, 'card'), text: t('home.card.link') },
    { href: sectionPath(locale, 'issuers'), text: t('home.issuers.link') },
  ];
  const venues = { href: sectionPath(locale, 'venues'), text: t('home.venues.link') };
  return {
    head: {
      locale,
      path: homePath(locale),
      plain: plainPath(homePath('fi')),
      title: t('home.title'),
      description: t('site.tagline'),
    },
    title: t('home.title'),
    intro: t('home.intro'),
    choices: [...(isEmpty ? [venues, ...aboutCard] : days), { href: '#town', text: t('home.municipality') }],
    municipalities: municipalityLinks(context),
    events: next.slice(0, HOME_EVENTS + HOME_SPARES).map((event) => eventCardView(event, context)),
    isEmpty,
    allEvents: { href: sectionPath(locale, 'events'), text: t('home.all') },
    waysOn: [
      { href: sectionPath(locale, 'venues'), text: t('list.empty.venues') },
      { href: sectionPath(locale, 'issuers'), text: t('list.empty.help') },
      { href: sectionPath(locale, 'forVenues'), text: t('home.none.venues') },
    ],
    aboutCard: [...aboutCard, venues],
    lists: listLinksByKind(context),
  };
}
