import type { EventSummary } from '#domain/event-summary.ts';
import type { Phrase } from '#domain/localized.ts';
import type { Venue } from '#domain/venue.ts';
import { plainPath } from '#i18n/plain/plain-paths.ts';
import { eventListPath, venuePath } from '#i18n/routes.ts';
import { venueKindLabel } from '#i18n/vocabulary-labels.ts';
import { type AccessibilityView, accessibilityView } from './accessibility-view.ts';
import { type ContactLine, contactLines } from './contact-view.ts';
import { echoPath } from './echo.ts';
import { type CardInPlace, eventCardView } from './event-card-view.ts';
import { type GettingThereView, gettingThereView } from './getting-there.ts';
import { type ImageView, imageView } from './image-view.ts';
import type { Link } from './link.ts';
import type { PageHead } from './page-head.ts';
import { type ParticipationView, participationView } from './participation-view.ts';
import { type SourcesView, sourcesView } from './source-view.ts';
import { type TicketView, ticketView } from './ticket-view.ts';
import { eventsOnPage } from './venue-events.ts';
import { type VenueStateView, venueStateView } from './venue-state.ts';
import { phrase, type ViewContext } from './view-context.ts';

/** The page of one venue, in the order it is read. */
export interface VenuePageView {
  readonly id: string;
  readonly head: PageHead;
  readonly name: Phrase;
  readonly kind: string;
  readonly municipality: Link;
  readonly echo: string;
  readonly participation: ParticipationView;
  readonly state?: VenueStateView;
  readonly summary?: Phrase;
  readonly image?: ImageView;
  /** Said when some of the venue's own texts are not in the page's language; names of places are not texts. */
  readonly untranslated?: string;
  /** Absent where nobody knows whether the card works: steps would say that it does. */
  readonly tickets?: TicketView;
  readonly contacts: readonly ContactLine[];
  readonly gettingThere: GettingThereView;
  readonly dated: readonly CardInPlace[];
  readonly ongoing: readonly CardInPlace[];
  /** All events of a venue that has more of them than stand here. */
  readonly moreEvents?: Link;
  readonly accessibility: AccessibilityView;
  readonly note?: Phrase;
  readonly sources: SourcesView;
}

/** The page of a venue at the context's moment. */
export function venuePageView(venue: Venue, context: ViewContext): VenuePageView {
  const { t, locale } = context;
  const name = phrase(venue.name, context);
  const state = venueStateView(venue, context);
  const { dated, ongoing, more } = eventsOnPage(venue, context);
  const municipality = context.municipalityNames[venue.municipality] ?? venue.municipality;
  const participation = participationView(venue, context);
  const image = imageView(venue.image, context);
  return {
    id: venue.id,
    head: {
      locale,
      path: venuePath(locale, venue.id),
      plain: plainPath(venuePath('fi', venue.id)),
      title: `${name.text}, ${municipality}`,
      description: venue.summary
        ? phrase(venue.summary, context).text
        : `${name.text}, ${municipality}. ${participation.sentence}`,
      section: 'venues',
      noindex: venue.example || venue.movedTo !== undefined,
      ...(venue.movedTo !== undefined && { movedTo: venuePath(locale, venue.movedTo) }),
      ...(venue.example && { exampleNotice: t('example.venue') }),
    },
    name,
    kind: venueKindLabel(venue.kind, t),
    municipality: { href: eventListPath(locale, venue.municipality), text: municipality },
    echo: echoPath(venue.id, venue.categories[0] ?? 'cultural-centre'),
    participation,
    ...(state && { state }),
    ...(venue.summary && { summary: phrase(venue.summary, context) }),
    ...(image && { image }),
    ...(isUntranslated(venue, context) && { untranslated: t('translation.missing') }),
    ...(venue.participation !== 'unconfirmed' &&
      venue.state.status !== 'ended' && { tickets: ticketView(venue.tickets, venue, context) }),
    contacts: contactLines(venue, context),
    gettingThere: gettingThereView(venue, context),
    dated: dated.map((event) => cardAt(venue, event, context)),
    ongoing: ongoing.map((event) => cardAt(venue, event, context)),
    ...(more && { moreEvents: more }),
    accessibility: accessibilityView(venue.accessibility, venue.accessibilityNote, context),
    ...(venue.note && { note: phrase(venue.note, context) }),
    sources: sourcesView(venue, context),
  };
}

/** A card on the page of its own place need not say where that is. */
function cardAt({ municipality }: Venue, event: EventSummary, context: ViewContext): CardInPlace {
  const { where, ...card } = eventCardView(event, context);
  return event.municipality === municipality ? card : { where, ...card };
}

function isUntranslated(venue: Venue, { language }: ViewContext): boolean {
  const texts = [venue.summary, venue.gettingThere, venue.note, venue.accessibilityNote];
  return texts.some((text) => text !== undefined && text[language] === undefined);
}
