import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import EventCard from '#components/event/EventCard.tsx';
import type { Clock } from '#domain/clock.ts';
import { datesOf } from '#domain/dates-of.ts';
import type { Filters } from '#domain/filters.ts';
import { type FinderResults, type FoundEvent, type FoundVenue, isUnconfirmed } from '#domain/find-results.ts';
import { encodeShortlist } from '#domain/shortlist/shortlist-link.ts';
import { sectionPath } from '#i18n/routes.ts';
import { eventCardView } from '#views/event-card-view.ts';
import { type EventNames, named } from '#views/event-names.ts';
import { PAGE_SIZE } from '../state.ts';
import type { AnswerContext } from './answer-context.ts';
import { pageOf } from './page-of.ts';
import { VenueResult } from './VenueResult.tsx';

interface Props {
  context: AnswerContext;
  results: FinderResults;
  /** Of all events that are shown. */
  names: EventNames;
  total: number;
  shown: number;
  /** Other results are on their way. */
  busy: boolean;
  filters: Filters;
  clock: Clock;
  onMore: () => void;
}

/** What was found, in sections, a page at a time. The cards are the ones of the static lists. */
export function ResultList({ context, results, names, total, shown, busy, filters, clock, onMore }: Props) {
  const { props, t } = context;
  const list = useRef<HTMLDivElement>(null);
  const before = useRef(shown);
  const more = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => {
    // Whoever has gone elsewhere while names were on their way stays there.
    const isHere = [document.body, more.current].includes(document.activeElement as HTMLElement);
    if (shown > before.current && isHere) {
      list.current?.querySelectorAll('[data-id]')[before.current]?.querySelector('a')?.focus();
    }
    before.current = shown;
  }, [shown]);

  const [preset] = filters.when;
  const cardContext = useMemo(
    () => ({
      locale: props.locale,
      clock,
      // With days chosen, the card tells the times on those days.
      ...(preset !== undefined && { range: datesOf(preset, clock.today) }),
      t,
      municipalityNames: props.municipalities,
    }),
    [props, t, clock, preset],
  );
  const card = (event: FoundEvent) => {
    const name = names.get(event.number);
    return name ? [<EventCard key={name.id} view={eventCardView(named(event, name), cardContext)} heading="h4" />] : [];
  };
  const place = (venue: FoundVenue) => <VenueResult key={venue.id} context={context} venue={venue} />;
  const page = pageOf(results, shown);
  const picks = pickable(page, names);
  return (
    <div class="finder-results" ref={list}>
      {picks.length > 0 && (
        <p class="actions">
          <a href={sectionPath(props.locale, 'picks') + encodeShortlist(picks)}>{t('finder.print')}</a>
        </p>
      )}
      <Section title={t(page.bestVenue.some(isUnconfirmed) ? 'finder.section.unconfirmed' : 'finder.section.venues')}>
        {page.bestVenue.map(place)}
      </Section>
      <Section title={t('finder.section.dated')}>{page.dated.flatMap(card)}</Section>
      <Section title={t('finder.section.ongoing')}>{page.ongoing.flatMap(card)}</Section>
      <Section title={t('finder.section.venues')}>{page.venues.map(place)}</Section>
      <Section title={t('finder.section.unconfirmed')}>{page.unconfirmed.map(place)}</Section>
      {total > shown && (
        <button type="button" ref={more} aria-disabled={busy} onClick={() => busy || onMore()}>
          {t('finder.more', { count: Math.min(PAGE_SIZE, total - shown) })}
        </button>
      )}
    </div>
  );
}

/** Ids of what is shown and can be on a shortlist: a venue only where the card is known to work. */
function pickable({ bestVenue, dated, ongoing, venues }: FinderResults, names: EventNames): string[] {
  const named = [...dated, ...ongoing].flatMap(({ number }) => names.get(number) ?? []);
  return [...named, ...[...bestVenue, ...venues].filter((venue) => !isUnconfirmed(venue))].map(({ id }) => id);
}

function Section({ title, children }: { title: string; children: ComponentChildren[] }) {
  if (children.length === 0) return null;
  return (
    <section>
      <h3>{title}</h3>
      <ul class="cards" role="list">
        {children}
      </ul>
    </section>
  );
}
