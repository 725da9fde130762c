import { plainPath } from '#i18n/plain/plain-paths.ts';
import { plain } from '#i18n/plain/plain-texts.ts';
import { sectionPath, venuePath } from '#i18n/routes.ts';
import type { Link } from '../link.ts';
import type { PageHead } from '../page-head.ts';
import { venueListView } from '../venue-list.ts';
import type { ViewContext } from '../view-context.ts';
import { plainHead } from './plain-head.ts';

/** The venues by region: first those where the card has worked. */
export interface PlainVenuesView {
  readonly head: PageHead;
  readonly title: string;
  readonly lead: string;
  readonly groups: readonly {
    readonly title: string;
    readonly known: readonly Link[];
    readonly others: readonly Link[];
  }[];
}

/** All venues that are still there. */
export function plainVenuesView(context: ViewContext): PlainVenuesView {
  const title = plain('venues.title');
  const link = ({ id, name, municipality }: { id: string; name: { text: string }; municipality: string }): Link => ({
    href: plainPath(venuePath('fi', id)),
    text: `${name.text}, ${municipality}`,
  });
  return {
    head: plainHead(sectionPath('fi', 'venues'), title, { section: 'venues' }),
    title,
    lead: plain('venues.reported'),
    groups: venueListView(context).groups.map(({ title, venues, unconfirmed }) => ({
      title,
      known: venues.map(link),
      others: unconfirmed.map(link),
    })),
  };
}
