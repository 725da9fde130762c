import { type Event, endOf, type SafeHtml } from '#domain/event.ts';
import { type EpochMinutes, isOver } from '#domain/occurrence.ts';
import type { Venue } from '#domain/venue.ts';
import { formatDate } from '#i18n/dates.ts';
import { ownWords } from '#i18n/plain/own-words.ts';
import { plainPath } from '#i18n/plain/plain-paths.ts';
import { plain } from '#i18n/plain/plain-texts.ts';
import { eventListPath, eventPath, sectionPath } from '#i18n/routes.ts';
import { statusLabel } from '#i18n/vocabulary-labels.ts';
import { eventFacts, type Fact } from '../event-facts.ts';
import type { Link } from '../link.ts';
import type { PageHead } from '../page-head.ts';
import { type SourceView, sourcesView } from '../source-view.ts';
import type { ViewContext } from '../view-context.ts';
import { plainHead } from './plain-head.ts';
import { type PlainPlaceView, plainPlaceView } from './plain-place.ts';
import { type PlainTicketView, plainTicketView } from './plain-tickets.ts';
import { type PlainTime, plainPeriod, plainTime } from './plain-times.ts';

/** One event in plain Finnish: written by somebody, else composed from its facts in fixed sentences. */
export interface PlainEventView {
  readonly id: string;
  readonly head: PageHead;
  readonly title: string;
  readonly status?: { readonly label: string; readonly meaning: string; readonly note?: string };
  readonly endsAt: EpochMinutes;
  readonly isOver: boolean;
  /** Said when it is over, with where to look instead. */
  readonly ended: { readonly text: string; readonly links: readonly Link[] };
  /** Only where somebody has written it plainly: else it would be the hard words again. */
  readonly summary?: string;
  readonly facts: readonly Fact[];
  readonly body?: SafeHtml;
  readonly times: readonly PlainTime[];
  readonly period: readonly string[];
  readonly place: PlainPlaceView;
  readonly tickets?: PlainTicketView;
  readonly checked: string;
  readonly sources: readonly SourceView[];
}

/** The page in plain Finnish of an event, at the context's moment. */
export function plainEventView(event: Event, venue: Venue, context: ViewContext): PlainEventView {
  const { t, clock } = context;
  const title = event.plain?.title ?? event.title.fi;
  const isPast = endOf(event) <= clock.now;
  const isOff = isPast || event.status === 'cancelled';
  return {
    id: event.id,
    head: plainHead(
      eventPath('fi', event.id),
      [title, firstDay(event, context), venue.name.fi].filter(Boolean).join(', '),
      {
        section: 'events',
        noindex: isPast || event.example || event.movedTo !== undefined,
        ...(event.movedTo !== undefined && { movedTo: plainPath(eventPath('fi', event.movedTo)) }),
        ...(event.example && { exampleNotice: t('example.event') }),
      },
    ),
    title,
    ...statusOf(event, t),
    endsAt: endOf(event),
    isOver: isPast,
    ended: {
      text: plain('event.ended'),
      links: [
        {
          href: plainPath(eventListPath('fi', event.municipality)),
          text: context.municipalityNames[event.municipality] ?? '',
        },
        { href: plainPath(sectionPath('fi', 'events')), text: plain('events.other') },
      ],
    },
    ...(event.plain && { summary: event.plain.summary }),
    facts: eventFacts(event, context),
    ...(event.plain?.body && { body: event.plain.body }),
    times: event.occurrences.filter((one) => !isOver(one, clock.now)).map((one) => plainTime(one, event.status, t)),
    period: event.ongoing && !isPast ? plainPeriod(event.ongoing, t) : [],
    place: plainPlaceView(venue, context, event),
    ...(!isOff && { tickets: plainTicketView(event.tickets, venue, context) }),
    checked: plain('checked', { date: formatDate(event.checked, t) }),
    sources: sourcesView(event, context).sources,
  };
}

function statusOf(event: Event, t: ViewContext['t']) {
  const { status: code, statusNote } = event;
  if (code === 'scheduled') return {};
  const note = statusNote && ownWords(statusNote);
  return { status: { label: statusLabel(code, t), meaning: plain(`event.${code}`), ...(note && { note }) } };
}

/** In the page's title: series of the same name at one house are told apart by their days. */
function firstDay({ occurrences, ongoing }: Event, { t }: ViewContext): string | undefined {
  const day = occurrences[0]?.date ?? ongoing?.from;
  return day === undefined ? undefined : formatDate(day, t);
}
