import type { Event } from '#domain/event.ts';
import { endOf } from '#domain/event.ts';
import type { Phrase } from '#domain/localized.ts';
import type { EpochMinutes } from '#domain/occurrence.ts';
import type { Venue } from '#domain/venue.ts';
import type { Status } from '#domain/vocabulary.ts';
import { benefitLine } from '#i18n/card-notes.ts';
import { formatOccurrence } from '#i18n/occurrences.ts';
import { formatOngoing, formatPeriod } from '#i18n/periods.ts';
import { plainPath } from '#i18n/plain/plain-paths.ts';
import { changeEventPath, eventCalendarPath, eventListPath, eventPath, sectionPath, venuePath } from '#i18n/routes.ts';
import { categoryLabel, statusLabel } from '#i18n/vocabulary-labels.ts';
import { type AccessibilityView, accessibilityView } from './accessibility-view.ts';
import { addressLine } from './address-line.ts';
import { askLines, type ContactLine } from './contact-view.ts';
import { echoPath } from './echo.ts';
import { eventFacts, type Fact } from './event-facts.ts';
import { type EventTime, eventTimes } from './event-times.ts';
import { type GettingThereView, gettingThereView } from './getting-there.ts';
import { type ImageView, imageView } from './image-view.ts';
import { isOffStatus } from './is-off-status.ts';
import type { Link } from './link.ts';
import type { PageHead } from './page-head.ts';
import { sharePath } from './share-picture.ts';
import { type SimilarView, similarView } from './similar-view.ts';
import { type SourcesView, sourcesView } from './source-view.ts';
import { type TicketView, ticketView } from './ticket-view.ts';
import { type BodyView, bodyView, isUntranslated } from './translated-body.ts';
import { phrase, type ViewContext } from './view-context.ts';

/** The page of one event, in the order it is read. */
export interface EventPageView {
  readonly id: string;
  readonly head: PageHead;
  readonly title: Phrase;
  /** Before the title: off, full or moved; with what that means for the reader. */
  readonly status?: {
    readonly code: Exclude<Status, 'scheduled'>;
    readonly label: string;
    readonly meaning: string;
    readonly note?: Phrase;
  };
  readonly category: string;
  readonly echo: string;
  /** Said in place of the times when all are over, at build or in the browser. */
  readonly ended: { readonly text: string; readonly links: readonly Link[] };
  readonly times: readonly EventTime[];
  /** Ongoing offers: "5.9.2026–28.2.2027, ti–su 11–17". */
  readonly period?: { readonly text: string; readonly endsAt: EpochMinutes; readonly isOff?: true };
  /** When all of it is over; the page then takes back what it offers. */
  readonly endsAt: EpochMinutes;
  readonly place: { readonly venue: Phrase; readonly href: string; readonly room?: Phrase; readonly address: string };
  /** "Ilmainen Kaikukortilla"; absent when there is nothing to get any more. */
  readonly benefit?: string;
  readonly tickets?: TicketView;
  readonly summary: Phrase;
  readonly image?: ImageView;
  readonly body?: BodyView;
  readonly untranslated?: string;
  readonly facts: readonly Fact[];
  readonly accessibility: AccessibilityView;
  readonly gettingThere: GettingThereView;
  readonly ask: readonly ContactLine[];
  readonly website?: Link;
  /** A file with its times for people's own calendars, while there are some. */
  readonly calendar?: Link;
  /** Undefined when nothing is like it. */
  readonly similar: SimilarView | undefined;
  readonly sources: SourcesView;
  /** For the venue itself, while there is something to change. */
  readonly change?: Link;
}

/** The page of an event; past events keep theirs, saying so and kept from search engines. */
export function eventPageView(event: Event, venue: Venue, context: ViewContext): EventPageView {
  const { t, locale, clock } = context;
  const title = phrase(event.title, context);
  const times = eventTimes(event, context);
  const isPast = endOf(event) <= clock.now;
  const isOff = isPast || event.status === 'cancelled';
  const { ongoing } = event;
  const body = bodyView(event.body, context);
  const image = imageView(event.image, context);
  const category = event.categories[0] ?? 'cultural-centre';
  const next = isOffStatus(event.status)
    ? undefined
    : event.occurrences.find((o) => o.endsAt > clock.now && !isOffStatus(o.status));
  return {
    id: event.id,
    head: {
      locale,
      path: eventPath(locale, event.id),
      plain: plainPath(eventPath('fi', event.id)),
      title: [title.text, firstTime(event, context), phrase(venue.name, context).text].filter(Boolean).join(', '),
      description: phrase(event.summary, context).text,
      section: 'events',
      sharePicture: sharePath(event.id),
      noindex: isPast || event.example || event.movedTo !== undefined,
      ...(event.movedTo !== undefined && { movedTo: eventPath(locale, event.movedTo) }),
      ...(event.example && { exampleNotice: t('example.event') }),
    },
    title,
    ...(event.status !== 'scheduled' && {
      status: {
        code: event.status,
        label: statusLabel(event.status, t),
        meaning: t(`event.${event.status}`),
        ...(event.statusNote && { note: phrase(event.statusNote, context) }),
      },
    }),
    category: categoryLabel(category, t),
    echo: echoPath(event.id, category),
    ended: {
      text: t('event.ended'),
      links: [
        {
          href: eventListPath(locale, event.municipality),
          text: t('event.ended.now', { what: context.municipalityNames[event.municipality] ?? event.municipality }),
        },
        { href: sectionPath(locale, 'events'), text: t('event.ended.all') },
      ],
    },
    times,
    ...(ongoing &&
      !isPast && {
        period: {
          text: formatOngoing(ongoing, t),
          endsAt: ongoing.endsAt,
          ...(isOffStatus(event.status) && { isOff: true as const }),
        },
      }),
    endsAt: endOf(event),
    place: {
      venue: phrase(venue.name, context),
      href: venuePath(locale, venue.id),
      ...(event.place && { room: phrase(event.place, context) }),
      address: addressLine(venue, context),
    },
    ...(!isOff && {
      benefit: benefitLine(event.tickets.benefit, t),
      tickets: ticketView(event.tickets, venue, context),
    }),
    summary: phrase(event.summary, context),
    ...(image && { image }),
    ...(body && { body }),
    ...(isUntranslated(event, context) && { untranslated: t('translation.missing') }),
    facts: eventFacts(event, context),
    accessibility: accessibilityView(event.accessibility, event.accessibilityNote ?? venue.accessibilityNote, context),
    gettingThere: gettingThereView(venue, context, next),
    ask: askLines(venue, event.tickets, context),
    ...(event.website !== undefined && { website: { href: event.website, text: t('event.website') } }),
    ...(event.occurrences.length > 0 &&
      !isOff && { calendar: { href: eventCalendarPath(locale, event.id), text: t('calendar.add') } }),
    similar: similarView(event, venue, context),
    sources: sourcesView(event, context),
    ...(!isPast && { change: { href: changeEventPath(locale, event.id), text: t('event.change') } }),
  };
}

/** In the page's title: series of the same name at one house are told apart by their dates. */
function firstTime({ occurrences, ongoing }: Event, { t }: ViewContext): string | undefined {
  if (ongoing) return formatPeriod(ongoing.from, ongoing.until, t);
  const [first] = occurrences;
  if (first === undefined) return undefined;
  const { date, start } = first;
  return formatOccurrence({ date, endDate: date, ...(start && { start }) }, t);
}
