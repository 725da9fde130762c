import type { Catalogue } from '#domain/catalogue.ts';
import type { Clock } from '#domain/clock.ts';
import type { Event } from '#domain/event.ts';
import { findable } from '#domain/findable.ts';
import type { Phrase } from '#domain/localized.ts';
import type { EpochMinutes } from '#domain/occurrence.ts';
import { onceEach } from '#domain/once-each.ts';
import { type SimilarEvent, type SoonEvent, similarEvents, soonEvents } from '#domain/similar-events.ts';
import type { Venue } from '#domain/venue.ts';
import { formatOccurrence } from '#i18n/occurrences.ts';
import { eventPath } from '#i18n/routes.ts';
import { audienceLabel, categoryLabel } from '#i18n/vocabulary-labels.ts';
import { phrase, type ViewContext } from './view-context.ts';

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
      title: phrase(title, context),
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

type Asked = Pick<ViewContext, 'catalogue' | 'networks' | 'clock'>;

/** Events near an event that are like it: the same ones in every language. */
export function similarTo(event: Event, venue: Venue, { catalogue, networks, clock }: Asked): readonly SimilarEvent[] {
  const area = networks.get(venue.network)?.municipalities.find(({ id }) => id === event.municipality);
  const near = [event.municipality, ...(area?.neighbours ?? [])];
  return foundFor(catalogue, { event, near, clock });
}

/** Every language asks. */
const foundFor = onceEach(
  (catalogue: Catalogue, { event, near, clock }: { event: Event; near: readonly string[]; clock: Clock }) =>
    similarEvents(event, soonIn(catalogue, { near, clock })),
  ({ event, clock }) => `${clock.now} ${event.id}`,
);

/** Every event's page of a town asks about the same area. */
const soonIn = onceEach(
  (catalogue: Catalogue, { near, clock }: { near: readonly string[]; clock: Clock }): readonly SoonEvent[] =>
    soonEvents(
      near.flatMap((municipality) => comingIn(catalogue, clock).get(municipality) ?? []),
      clock,
    ),
  ({ near, clock }) => `${clock.now} ${near.join(' ')}`,
);

const comingIn = onceEach(
  (catalogue: Catalogue, { now }: Clock) =>
    Map.groupBy(findable(catalogue, now).events, ({ municipality }) => municipality),
  ({ now }) => now,
);
