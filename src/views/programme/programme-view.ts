import type { EventSummary, SummaryOccurrence } from '#domain/event-summary.ts';
import type { Phrase } from '#domain/localized.ts';
import type { EpochMinutes } from '#domain/occurrence.ts';
import { timesLeft } from '#domain/times-left.ts';
import { cardNotes } from '#i18n/card-notes.ts';
import { formatDay } from '#i18n/dates.ts';
import { formatOngoing, formatPeriod } from '#i18n/periods.ts';
import { eventPath } from '#i18n/routes.ts';
import { PROGRAMME_STRINGS } from '#i18n/strings/programme.ts';
import { translate } from '#i18n/strings.ts';
import { formatTimeRange } from '#i18n/times.ts';
import type { PageHead } from '../page-head.ts';
import type { ViewContext } from '../view-context.ts';
import { bookingPhone } from './booking-phone.ts';
import { hasPlaces } from './has-places.ts';
import { programmeRange } from './programme-range.ts';
import { type ProgrammeScope, programmePath, scopeListPath } from './programme-scopes.ts';

/** One time of an event on a programme. */
export interface ProgrammeItem {
  readonly key: string;
  /** "klo 18.00–20.00", or the period of a long offer; absent when only the day is known. */
  readonly at?: string;
  readonly title: Phrase;
  readonly href: string;
  readonly where: Phrase;
  readonly town?: string;
  /** "Ei tarvitse varata", or the number to call. */
  readonly ticket?: string;
  readonly endsAt: EpochMinutes;
}

/** The times of a day. */
export interface ProgrammeDay {
  readonly heading: string;
  readonly items: readonly ProgrammeItem[];
}

/** A programme of the next four weeks for a notice board. */
export interface ProgrammeView {
  readonly head: PageHead;
  readonly title: string;
  readonly period: string;
  readonly days: readonly ProgrammeDay[];
  readonly children: readonly ProgrammeDay[];
  readonly ongoing: readonly ProgrammeItem[];
  /** Times that do not fit on the sheet. */
  readonly left: number;
  readonly list: string;
  readonly other: { readonly href: string; readonly withChildren: boolean };
}

/** What two sides of a folded sheet hold. */
const MOST_TIMES = 56;
const MOST_ONGOING = 8;

/** @param withChildren whether what is meant for children and families is in it, in a part of its own */
export function programmeView(scope: ProgrammeScope, withChildren: boolean, context: ViewContext): ProgrammeView {
  const { t, locale, clock, coming } = context;
  const p = translate(PROGRAMME_STRINGS, locale);
  const range = programmeRange(clock.today);
  const own = coming.filter((event) => scope.holds(event) && hasPlaces(event));
  const times = own
    .flatMap((event) =>
      timesLeft(event, clock, range)
        .filter(hasPlaces)
        .map((time) => ({ event, time })),
    )
    .filter(({ event }) => withChildren || !isForChildren(event))
    .toSorted((a, b) => a.time.startsAt - b.time.startsAt || (a.event.id < b.event.id ? -1 : 1));
  const shown = times.slice(0, MOST_TIMES);
  const period = formatPeriod(range.from, range.until, t);
  const path = programmePath(locale, scope.code, withChildren);
  const daysOf = (wanted: boolean) =>
    [
      ...Map.groupBy(
        shown.filter(({ event }) => isForChildren(event) === wanted),
        ({ time }) => laterOf(time.date, clock.today),
      ),
    ].map(([day, all]) => ({
      heading: formatDay(day, t, { today: clock.today }),
      items: all.map(({ event, time }) => itemOf(event, time, scope, context)),
    }));
  return {
    head: {
      locale,
      path,
      title: p(withChildren ? 'programme.title' : 'programme.title.adults', { what: scope.name }),
      description: p('programme.description', { period }),
      noindex: true,
    },
    title: p('programme.title', { what: scope.name }),
    period,
    days: daysOf(false),
    children: daysOf(true),
    ongoing: own
      .filter((event) => event.ongoing && (withChildren || !isForChildren(event)))
      .slice(0, MOST_ONGOING)
      .map((event) => itemOf(event, undefined, scope, context)),
    left: times.length - shown.length,
    list: scopeListPath(scope, context),
    other: {
      href: programmePath(locale, scope.code, !withChildren),
      withChildren: !withChildren,
    },
  };
}

/** Meant for children and families, and for nobody else. */
function isForChildren({ audience }: EventSummary): boolean {
  return audience.length > 0 && audience.every((code) => code === 'children' || code === 'families');
}

function itemOf(
  event: EventSummary,
  time: SummaryOccurrence | undefined,
  scope: ProgrammeScope,
  context: ViewContext,
): ProgrammeItem {
  const { t, locale, municipalityNames } = context;
  const [note] = cardNotes(event, t);
  const ticket = event.noBooking ? note : bookingPhone(event, context);
  const at = time
    ? time.start && formatTimeRange(time.start, time.end, t)
    : event.ongoing && formatOngoing(event.ongoing, t);
  return {
    key: `${event.id} ${time?.startsAt ?? ''}`,
    ...(at !== undefined && { at }),
    title: event.title,
    href: eventPath(locale, event.id),
    where: event.venueName,
    ...(event.municipality !== scope.code && { town: municipalityNames[event.municipality] ?? event.municipality }),
    ...(ticket !== undefined && { ticket }),
    endsAt: time?.endsAt ?? event.ongoing?.endsAt ?? 0,
  };
}

const laterOf = (a: string, b: string): string => (a > b ? a : b);
