import type { SummaryOccurrence } from '#domain/event-summary.ts';
import { helsinkiDateTime } from '#domain/helsinki.ts';
import type { Phrase } from '#domain/localized.ts';
import type { Venue } from '#domain/venue.ts';
import { formatOccurrence } from '#i18n/occurrences.ts';
import { mapHref, routeHref } from './route-links.ts';
import { phrase, type ViewContext } from './view-context.ts';

/** How to come without a car, and where the door is. */
export interface GettingThereView {
  readonly note?: Phrase;
  readonly route?: { readonly href: string; readonly text: string; readonly by?: string; readonly endsAt?: number };
  readonly map?: { readonly href: string; readonly text: string };
  /** Said when not even the street is known. */
  readonly unknown?: string;
}

/** @param next the time to arrive by; absent on a venue's page and for what has no hour */
export function gettingThereView(venue: Venue, context: ViewContext, next?: SummaryOccurrence): GettingThereView {
  const { t, locale, clock, networks } = context;
  const planner = networks.get(venue.network)?.journeyPlanner ?? 'matka';
  const timed = next?.start !== undefined && next.startsAt > clock.now ? next : undefined;
  const route = routeHref({ ...venue, name: venue.name.fi }, planner, locale, timed?.startsAt);
  const map = mapHref(venue);
  const by =
    timed && route?.includes('arriveBy') ? formatOccurrence(startOnly(timed), t, { today: clock.today }) : undefined;
  return {
    ...(venue.gettingThere && { note: phrase(venue.gettingThere, context) }),
    ...(route && {
      route: {
        href: route,
        text: t(planner === 'hsl' ? 'route.hsl' : 'route.matka'),
        ...(by && timed && { by: t('route.by', { when: by }), endsAt: timed.startsAt }),
      },
    }),
    ...(map && { map: { href: map, text: t('route.map') } }),
    ...(!route && !map && { unknown: t('route.approximate') }),
  };
}

function startOnly({ date, startsAt }: SummaryOccurrence) {
  return { date, endDate: date, start: helsinkiDateTime(startsAt).time };
}
