import type { Clock } from '#domain/clock.ts';
import type { DateRange } from '#domain/date-presets.ts';
import { endOf } from '#domain/event.ts';
import type { EventSummary, SummaryOccurrence } from '#domain/event-summary.ts';
import { isoStart } from '#domain/iso-date-time.ts';
import type { Phrase } from '#domain/localized.ts';
import type { EpochMinutes } from '#domain/occurrence.ts';
import { eventResultId } from '#domain/result-id.ts';
import { timesLeft } from '#domain/times-left.ts';
import type { Status } from '#domain/vocabulary.ts';
import { benefitLine, cardNotes } from '#i18n/card-notes.ts';
import type { Locale } from '#i18n/locales.ts';
import { formatOccurrence } from '#i18n/occurrences.ts';
import { formatOngoing } from '#i18n/periods.ts';
import { eventPath } from '#i18n/routes.ts';
import { categoryLabel, statusLabel } from '#i18n/vocabulary-labels.ts';
import type { CardTexts } from './card-strings.ts';
import { echoPath } from './echo.ts';

/** How many of the next times a card names. */
const TIMES_ON_CARD = 3;

/** One time on a card. `endsAt` lets the page drop it when it is over, without a rebuild. */
export interface CardTime {
  readonly text: string;
  /** For `<time datetime>`: RFC 3339 with Helsinki's offset, or a date. */
  readonly datetime: string;
  readonly endsAt: EpochMinutes;
  /** "PERUTTU", "TÄYNNÄ" … when this one time is off though the others are on. */
  readonly status?: string;
}

/** What a card of an event shows, in the order it is read: status, title, when, where, what the card gives. Holds every word. */
export interface EventCardView {
  /** Id of the listing across the site and the search index: `tapahtumat/<venue>/<slug>`. */
  readonly id: string;
  readonly href: string;
  readonly title: Phrase;
  /** First word of the card when the event is off or full. */
  readonly status?: { readonly code: Exclude<Status, 'scheduled'>; readonly label: string };
  /** The next times, soonest first. Empty for an ongoing offer. */
  readonly times: readonly CardTime[];
  /** Said when there are more times than `times` holds. Without a number, which would grow old on a static page. */
  readonly more?: string;
  /** Ongoing offers: "5.9.2026–28.2.2027, ti–su 11–17". */
  readonly period?: string;
  readonly where: Phrase;
  readonly municipality: string;
  /** "Ilmainen Kaikukortilla", or "Ilmainen kaikille"; absent when the event is off and there is nothing to get. */
  readonly benefit?: string;
  /** Short facts in words: "Ei tarvitse varata", "Lapset ilmaiseksi". */
  readonly notes: readonly string[];
  readonly category: string;
  /** Path data of the listing's drawing. */
  readonly echo: string;
  /** When the whole event is over. */
  readonly endsAt: EpochMinutes;
  /** The button that puts it on the shortlist; seen where scripts run. */
  readonly pick: string;
  /** The word "Esimerkki" on what the example season made. */
  readonly example?: string;
}

/** A card in a list that may be that of one place: there it need not say where. */
export type CardInPlace = Omit<EventCardView, 'where'> & Partial<Pick<EventCardView, 'where'>>;

/** What is the same for all cards of one page. */
export interface CardContext {
  readonly locale: Locale;
  readonly clock: Clock;
  readonly t: CardTexts;
  /** Municipality id → its name in the locale. */
  readonly municipalityNames: Readonly<Record<string, string>>;
  /** Only times on these days, on a list that is about days. */
  readonly range?: DateRange;
}

/** The card of one event at one moment: times that are over are left out. Runs at build and in the browser. */
export function eventCardView(summary: EventSummary, context: CardContext): EventCardView {
  const { t, clock, locale } = context;
  const ahead = timesLeft(summary, clock, context.range);
  const isOff = summary.status === 'cancelled';
  const category = summary.categories[0] ?? 'cultural-centre';
  return {
    id: eventResultId(summary.id),
    href: eventPath(locale, summary.id),
    title: summary.title,
    ...(summary.status !== 'scheduled' && { status: { code: summary.status, label: statusLabel(summary.status, t) } }),
    times: ahead.slice(0, TIMES_ON_CARD).map((o) => cardTime(o, summary.status, context)),
    ...(ahead.length > TIMES_ON_CARD && { more: t('card.more-times') }),
    ...(summary.ongoing && { period: formatOngoing(summary.ongoing, t, { today: clock.today }) }),
    where: summary.venueName,
    municipality: context.municipalityNames[summary.municipality] ?? summary.municipality,
    ...(!isOff && { benefit: benefitLine(summary.benefit, t) }),
    notes: isOff ? [] : cardNotes(summary, t),
    category: categoryLabel(category, t),
    echo: echoPath(summary.id, category),
    pick: t('card.pick'),
    endsAt: endOf(context.range ? { ...summary, occurrences: ahead } : summary),
    ...(summary.example && { example: t('card.example') }),
  };
}

function cardTime(o: SummaryOccurrence, whole: Status, { t, clock }: CardContext): CardTime {
  return {
    text: formatOccurrence(o, t, { today: clock.today }),
    datetime: isoStart(o),
    endsAt: o.endsAt,
    ...(o.status !== 'scheduled' && o.status !== whole && { status: statusLabel(o.status, t) }),
  };
}
