import type { EventSummary } from '#domain/event-summary.ts';
import { NO_FILTERS } from '#domain/filters.ts';
import { isoStart } from '#domain/iso-date-time.ts';
import type { Phrase } from '#domain/localized.ts';
import type { EpochMinutes } from '#domain/occurrence.ts';
import { splitAndSort } from '#domain/sort-events.ts';
import { timesLeft } from '#domain/times-left.ts';
import { benefitLine, cardNotes } from '#i18n/card-notes.ts';
import { formatDate } from '#i18n/dates.ts';
import { formatOccurrence } from '#i18n/occurrences.ts';
import { formatOngoing } from '#i18n/periods.ts';
import { eventPath } from '#i18n/routes.ts';
import { PROGRAMME_STRINGS } from '#i18n/strings/programme.ts';
import { SCREEN_STRINGS } from '#i18n/strings/screen.ts';
import { translate } from '#i18n/strings.ts';
import { addressLine } from '../address-line.ts';
import { echoPath } from '../echo.ts';
import type { CardTime } from '../event-card-view.ts';
import type { PageHead } from '../page-head.ts';
import type { ViewContext } from '../view-context.ts';
import { bookingPhone } from './booking-phone.ts';
import { hasPlaces } from './has-places.ts';
import { programmeRange } from './programme-range.ts';
import { type ProgrammeScope, scopeListPath, screenPath } from './programme-scopes.ts';

/** One event on the screen. */
export interface ScreenSlide {
  readonly id: string;
  readonly href: string;
  readonly title: Phrase;
  /** The next times, soonest first; those behind come forward when the first is over. */
  readonly times: readonly CardTime[];
  readonly period?: string;
  readonly where: Phrase;
  readonly address: string;
  /** "Ilmainen Kaikukortilla", "Ei tarvitse varata", the number to call. */
  readonly facts: readonly string[];
  readonly echo: string;
  readonly endsAt: EpochMinutes;
}

/** The screen of a town or network for a waiting room. */
export interface ScreenView {
  readonly head: PageHead;
  readonly title: string;
  readonly slides: readonly ScreenSlide[];
  /** The full list: its code is shown when nothing is left. */
  readonly list: string;
  readonly updated: string;
}

/** A round of the screen takes eight minutes: about as long as somebody waits. */
const MOST_DATED = 20;
const MOST_ONGOING = 4;
/** How often one event can be on again before the next build, for a screen that has lost its line. */
const MOST_TIMES = 6;

export function screenView(scope: ProgrammeScope, context: ViewContext): ScreenView {
  const { t, locale, clock, coming } = context;
  const s = translate(SCREEN_STRINGS, locale);
  const p = translate(PROGRAMME_STRINGS, locale);
  const { dated, ongoing } = splitAndSort(
    coming.filter((event) => scope.holds(event) && hasPlaces(event)),
    NO_FILTERS,
    clock,
  );
  const slides = dated
    .values()
    .map((event) => slideOf(event, context))
    .filter(({ times }) => times.length > 0)
    .take(MOST_DATED);
  return {
    head: {
      locale,
      path: screenPath(locale, scope.code),
      title: s('screen.title', { what: scope.name }),
      description: s('screen.description'),
      noindex: true,
    },
    title: p('programme.title', { what: scope.name }),
    slides: [...slides, ...ongoing.slice(0, MOST_ONGOING).map((event) => slideOf(event, context))],
    list: scopeListPath(scope, context),
    updated: t('footer.updated', { date: formatDate(clock.today, t) }),
  };
}

function slideOf(event: EventSummary, context: ViewContext): ScreenSlide {
  const { t, locale, clock, events, venues, municipalityNames } = context;
  const s = translate(SCREEN_STRINGS, locale);
  const times = timesLeft(event, clock, programmeRange(clock.today))
    .filter(hasPlaces)
    .slice(0, MOST_TIMES)
    .map((time) => ({
      text: formatOccurrence(time, t, { today: clock.today }),
      datetime: isoStart(time),
      endsAt: time.endsAt,
    }));
  const venue = venues.get(events.get(event.id)?.venue ?? '');
  const phone = event.noBooking ? undefined : bookingPhone(event, context);
  return {
    id: event.id,
    href: eventPath(locale, event.id),
    title: event.title,
    times,
    ...(event.ongoing && { period: formatOngoing(event.ongoing, t, { today: clock.today }) }),
    where: event.venueName,
    address: venue ? addressLine(venue, context) : (municipalityNames[event.municipality] ?? event.municipality),
    facts: [
      benefitLine(event.benefit, t),
      ...cardNotes(event, t),
      ...(phone === undefined ? [] : [s('screen.phone', { phone })]),
    ],
    echo: echoPath(event.id, event.categories[0] ?? 'cultural-centre'),
    endsAt: Math.max(event.ongoing?.endsAt ?? 0, ...times.map(({ endsAt }) => endsAt)),
  };
}
