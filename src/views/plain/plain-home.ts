import { plainPath } from '#i18n/plain/plain-paths.ts';
import { plain } from '#i18n/plain/plain-texts.ts';
import { homePath, sectionPath } from '#i18n/routes.ts';
import type { Link } from '../link.ts';
import type { PageHead } from '../page-head.ts';
import type { ViewContext } from '../view-context.ts';
import { plainHead } from './plain-head.ts';

/** The front page in plain Finnish. */
export interface PlainHomeView {
  readonly head: PageHead;
  readonly title: string;
  readonly links: readonly Link[];
  readonly hasEvents: boolean;
}

/** At the context's moment. */
export function plainHomeView({ coming }: Pick<ViewContext, 'coming'>): PlainHomeView {
  const title = plain('home.title');
  const to = (section: 'events' | 'venues' | 'card', text: string): Link => ({
    href: plainPath(sectionPath('fi', section)),
    text,
  });
  return {
    head: plainHead(homePath('fi'), title),
    title,
    hasEvents: coming.length > 0,
    links: [
      to('events', plain('home.events')),
      to('venues', plain('home.venues')),
      to('card', plain('home.card')),
      { href: sectionPath('fi', 'issuers'), text: plain('home.issuers') },
    ],
  };
}
