import { endOf } from '#domain/event.ts';
import type { Phrase } from '#domain/localized.ts';
import type { EpochMinutes } from '#domain/occurrence.ts';
import { onceEach } from '#domain/once-each.ts';
import type { Venue } from '#domain/venue.ts';
import { plainPath } from '#i18n/plain/plain-paths.ts';
import { sectionPath, venuePath } from '#i18n/routes.ts';
import { venueKindLabel } from '#i18n/vocabulary-labels.ts';
import { echoPath } from './echo.ts';
import type { PageHead } from './page-head.ts';
import { participationView } from './participation-view.ts';
import { venueStateView } from './venue-state.ts';
import { phrase, type ViewContext } from './view-context.ts';

export interface VenueItemView {
  readonly id: string;
  readonly href: string;
  readonly name: Phrase;
  readonly kind: string;
  readonly municipality: string;
  /** How sure it is that the card works. */
  readonly participation: string;
  readonly closed?: string;
  /** Last end of its coming events; the words may go when that is over. */
  readonly events?: { readonly text: string; readonly endsAt: number };
  readonly echo: string;
  /** The button that puts it on the shortlist; seen where scripts run. */
  readonly pick: string;
  readonly example?: string;
}

export interface VenueGroupView {
  readonly id: string;
  readonly title: string;
  /** With evidence that the card works. */
  readonly venues: readonly VenueItemView[];
  /** Nobody knows: shown apart, closed, never as an answer to "where does my card work". */
  readonly unconfirmed: readonly VenueItemView[];
  readonly unconfirmedTitle: string;
}

/** The list of venues, one group per network. */
export interface VenueListView {
  readonly head: PageHead;
  readonly title: string;
  readonly groups: readonly VenueGroupView[];
}

/** Venues by network, in the language's alphabetical order by municipality and name. Ended ones keep only their page. */
export function venueListView(context: ViewContext): VenueListView {
  const { t, locale, catalogue } = context;
  return {
    head: {
      locale,
      path: sectionPath(locale, 'venues'),
      plain: plainPath(sectionPath('fi', 'venues')),
      title: t('venues.title'),
      description: t('venues.description'),
      section: 'venues',
    },
    title: t('venues.title'),
    groups: catalogue.networks.map((network) => {
      const items = (wanted: (venue: Venue) => boolean) =>
        catalogue.venues
          .filter(
            (venue) =>
              venue.network === network.id &&
              venue.state.status !== 'ended' &&
              venue.movedTo === undefined &&
              wanted(venue),
          )
          .map((venue) => venueItem(venue, context))
          .sort(
            (a, b) =>
              a.municipality.localeCompare(b.municipality, locale) || a.name.text.localeCompare(b.name.text, locale),
          );
      const unconfirmed = items((venue) => venue.participation === 'unconfirmed');
      return {
        id: network.id,
        title: phrase(network.name, context).text,
        venues: items((venue) => venue.participation !== 'unconfirmed'),
        unconfirmed,
        unconfirmedTitle: t('venues.unconfirmed', { count: unconfirmed.length }),
      };
    }),
  };
}

function venueItem(venue: Venue, context: ViewContext): VenueItemView {
  const { t, locale, municipalityNames } = context;
  const state = venueStateView(venue, context);
  const endsAt = lastEnds(context, 'by venue').get(venue.id);
  return {
    id: venue.id,
    href: venuePath(locale, venue.id),
    name: phrase(venue.name, context),
    kind: venueKindLabel(venue.kind, t),
    municipality: municipalityNames[venue.municipality] ?? venue.municipality,
    participation: participationView(venue, context).short,
    ...(state && { closed: state.text }),
    ...(endsAt !== undefined && { events: { text: t('venue.item.events'), endsAt } }),
    echo: echoPath(venue.id, venue.categories[0] ?? 'cultural-centre'),
    pick: t('card.pick'),
    ...(venue.example && { example: t('card.example') }),
  };
}

/** When the last of a house's coming events is over; each event is looked at once, not by every house. */
const lastEnds = onceEach(({ coming }: ViewContext, _what: 'by venue'): ReadonlyMap<string, EpochMinutes> => {
  const ends = new Map<string, EpochMinutes>();
  for (const event of coming) {
    const venue = event.id.slice(0, event.id.indexOf('/'));
    ends.set(venue, Math.max(ends.get(venue) ?? 0, endOf(event)));
  }
  return ends;
});
