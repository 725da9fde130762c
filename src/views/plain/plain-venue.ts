import type { Venue } from '#domain/venue.ts';
import { formatDate } from '#i18n/dates.ts';
import { ownWords } from '#i18n/plain/own-words.ts';
import { plainPath } from '#i18n/plain/plain-paths.ts';
import { plain } from '#i18n/plain/plain-texts.ts';
import { venuePath } from '#i18n/routes.ts';
import type { Link } from '../link.ts';
import type { PageHead } from '../page-head.ts';
import { type SourceView, sourcesView } from '../source-view.ts';
import { eventsOnPage } from '../venue-events.ts';
import { venueStateView } from '../venue-state.ts';
import type { ViewContext } from '../view-context.ts';
import { type PlainCardView, plainCardView } from './plain-card.ts';
import { plainHead } from './plain-head.ts';
import { type PlainPlaceView, plainPlaceView } from './plain-place.ts';
import { type PlainTicketView, plainTicketView } from './plain-tickets.ts';

/** One venue in plain Finnish. */
export interface PlainVenueView {
  readonly id: string;
  readonly head: PageHead;
  readonly name: string;
  /** How sure it is that the card works, before all else. */
  readonly standing: readonly string[];
  readonly closed?: string;
  readonly tickets?: PlainTicketView;
  readonly place: PlainPlaceView;
  readonly events: readonly PlainCardView[];
  /** All of them, where these are not all. */
  readonly more?: Link;
  readonly checked: string;
  readonly sources: readonly SourceView[];
  /** In the venue's own words. */
  readonly note?: string;
}

/** The page in plain Finnish of a venue, at the context's moment. */
export function plainVenueView(venue: Venue, context: ViewContext): PlainVenueView {
  const { t, municipalityNames } = context;
  const { dated, ongoing, more } = eventsOnPage(venue, context);
  const state = venueStateView(venue, context);
  const isKnown = venue.participation !== 'unconfirmed' && venue.state.status !== 'ended';
  return {
    id: venue.id,
    head: plainHead(
      venuePath('fi', venue.id),
      `${venue.name.fi}, ${municipalityNames[venue.municipality] ?? venue.municipality}`,
      {
        section: 'venues',
        noindex: venue.example || venue.movedTo !== undefined,
        ...(venue.movedTo !== undefined && { movedTo: plainPath(venuePath('fi', venue.movedTo)) }),
        ...(venue.example && { exampleNotice: t('example.venue') }),
      },
    ),
    name: venue.name.fi,
    standing: standingOf(venue),
    ...(state && { closed: [state.text, ...(venue.state.note ? [ownWords(venue.state.note)] : [])].join(' ') }),
    ...(isKnown && { tickets: plainTicketView(venue.tickets, venue, context) }),
    place: plainPlaceView(venue, context),
    events: [...dated, ...ongoing].map((event) => plainCardView(event, context)),
    ...(more && { more: { href: more.href, text: plain('events.all') } }),
    checked: plain('checked', { date: formatDate(venue.checked, t) }),
    sources: sourcesView(venue, context).sources,
    ...(venue.note && { note: ownWords(venue.note) }),
  };
}

function standingOf({ participation, evidence }: Venue): string[] {
  if (participation !== 'reported') return [plain(`venue.${participation}`)];
  const years = evidence.flatMap(({ date }) => (date === undefined ? [] : [date.slice(0, 4)]));
  const newest = years.sort().at(-1);
  return [plain('venue.reported'), ...(newest === undefined ? [] : [plain('venue.reported.year', { year: newest })])];
}
