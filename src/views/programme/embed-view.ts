import { NO_FILTERS } from '#domain/filters.ts';
import { localize } from '#domain/localized.ts';
import { splitAndSort } from '#domain/sort-events.ts';
import { formatDate } from '#i18n/dates.ts';
import { sitePath, venuePath } from '#i18n/routes.ts';
import { PROGRAMME_STRINGS } from '#i18n/strings/programme.ts';
import { translate } from '#i18n/strings.ts';
import { type EventCardView, eventCardView } from '../event-card-view.ts';
import type { PageHead } from '../page-head.ts';
import type { ViewContext } from '../view-context.ts';
import { type ProgrammeScope, programmeScopes, scopeListPath } from './programme-scopes.ts';

/** A small page for a frame on somebody else's site. */
export interface EmbedView {
  readonly head: PageHead;
  readonly title: string;
  readonly cards: readonly EventCardView[];
  /** The full list behind it. */
  readonly more: string;
  /** "Päivitetty 24.11.2026": nothing on the page changes by itself. */
  readonly updated: string;
}

/** What a frame has room for. */
const MOST = 10;

/** Everything that can be embedded: programmes, and the events of each venue. */
export function embedScopes(context: ViewContext): ProgrammeScope[] {
  const venues = context.catalogue.venues
    .filter(({ movedTo }) => movedTo === undefined)
    .map(({ id, name }) => ({
      code: id,
      name: localize(name, context.language).text,
      holds: (event: { readonly id: string }) => event.id.startsWith(`${id}/`),
    }));
  // No venue may be called like a list (src/content-layer/rules), so codes do not meet.
  return [...programmeScopes(context), ...venues];
}

/** Where the page for a frame is. */
export function embedPath(locale: ViewContext['locale'], code: string): string {
  return sitePath(locale, 'upota', code);
}

export function embedView(scope: ProgrammeScope, context: ViewContext): EmbedView {
  const { t, locale, clock, coming, venues } = context;
  const p = translate(PROGRAMME_STRINGS, locale);
  const { dated, ongoing } = splitAndSort(
    coming.filter((event) => scope.holds(event)),
    NO_FILTERS,
    clock,
  );
  const title = p('embed.title', { what: scope.name });
  return {
    head: {
      locale,
      path: embedPath(locale, scope.code),
      title,
      description: title,
      noindex: true,
    },
    title,
    cards: [...dated, ...ongoing].slice(0, MOST).map((event) => eventCardView(event, context)),
    more: venues.has(scope.code) ? venuePath(locale, scope.code) : scopeListPath(scope, context),
    updated: t('footer.updated', { date: formatDate(clock.today, t) }),
  };
}
