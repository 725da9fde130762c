import type { Event } from '#domain/event.ts';
import { summarise } from '#domain/event-summary.ts';
import type { Phrase } from '#domain/localized.ts';
import type { EpochMinutes } from '#domain/occurrence.ts';
import { onceEach } from '#domain/once-each.ts';
import { type SoonEvent, similarEvents, soonEvents } from '#domain/similar-events.ts';
import type { Venue } from '#domain/venue.ts';
import { formatOccurrence } from '#i18n/occurrences.ts';
import { eventPath } from '#i18n/routes.ts';
import { audienceLabel, categoryLabel } from '#i18n/vocabulary-labels.ts';
import type { ViewContext } from './view-context.ts';

/** Three events for the same people, with the reasons in words. */
export interface SimilarView {
  readonly title: string;
  readonly links: readonly {
    readonly href: string;
    readonly title: Phrase;
    /** "la 5.12. klo 18.00, Lapsille, Kajaani, Teatteri" */
    readonly why: string;
    readonly endsAt: EpochMinutes;
  }[];
}

/** Nothing when nothing is like it: a link to just anything would waste a visit. */
export function similarView(event: Event, venue: Venue, context: ViewContext): SimilarView | undefined {
  const { t, locale, clock, municipalityNames } = context;
  const found = similarTo(event, venue, context);
  if (found.length === 0) return undefined;
  return {
    title: t('event.similar'),
    links: found.map(({ event: { id, title, municipality }, next, reasons }) => ({
      href: eventPath(locale, id),
      title,
      why: [
        formatOccurrence(next, t, { today: clock.today }),
        ...reasons.audience.map((code) => audienceLabel(code, t)),
        ...reasons.categories.slice(0, 1).map((code) => categoryLabel(code, t)),
        municipalityNames[municipality] ?? municipality,
      ].join(' · '),
      endsAt: next.endsAt,
    })),
  };
}

/** Events near an event that are like it. Those of one series are known by their names, which are the locale's. */
export function similarTo(event: Event, venue: Venue, context: ViewContext): ReturnType<typeof similarEvents> {
  const { networks, language } = context;
  const area = networks.get(venue.network)?.municipalities.find(({ id }) => id === event.municipality);
  const near = [event.municipality, ...(area?.neighbours ?? [])];
  return similarEvents(summarise(event, venue, language), soonIn(context, near));
}

/** Every event's page of a town asks about the same area. */
const soonIn = onceEach(
  ({ comingIn, clock }: ViewContext, area: readonly string[]): readonly SoonEvent[] =>
    soonEvents(
      area.flatMap((municipality) => comingIn.get(municipality) ?? []),
      clock,
    ),
  (area) => area.join(' '),
);
