import type { Phrase } from '#domain/localized.ts';
import type { EpochMinutes } from '#domain/occurrence.ts';
import type { Venue } from '#domain/venue.ts';
import { SHEET_STRINGS } from '#i18n/strings/sheet.ts';
import { translate } from '#i18n/strings.ts';
import { PLANNERS } from '../route-links.ts';
import { phrase, type ViewContext } from '../view-context.ts';

/** An event or a venue on somebody's shortlist, every word in one language: enough to print it without asking for anything else. */
export interface PickedListing {
  /** `<venue>/<slug>`, or `<venue>`. */
  readonly id: string;
  readonly path: string;
  readonly title: Phrase;
  /** "PERUTTU", when the whole of it is off or full; that a venue is closed. */
  readonly status?: string;
  readonly isOff?: true;
  readonly times: readonly { readonly text: string; readonly endsAt: EpochMinutes; readonly isOff?: true }[];
  /** Of a long offer, or the opening hours of a venue. */
  readonly period?: string;
  readonly endsAt: EpochMinutes;
  readonly place: string;
  /** How the ticket is had; empty when there is none to get. */
  readonly steps: readonly string[];
  /** What else there is to know of it: children, costs. */
  readonly also: readonly string[];
  readonly way: string;
}

/** How to get to a venue: in its own words, else where to ask for buses and trains. */
export function wayTo(venue: Venue, context: ViewContext): string {
  const { locale, networks } = context;
  if (venue.gettingThere) return phrase(venue.gettingThere, context).text;
  const { host: planner } = new URL(PLANNERS[networks.get(venue.network)?.journeyPlanner ?? 'matka']);
  return translate(SHEET_STRINGS, locale)('sheet.planner', { planner });
}
