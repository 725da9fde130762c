import type { CivilDate } from './civil-date.ts';
import type { ListingImage } from './listing-image.ts';
import type { Localized } from './localized.ts';
import type { EpochMinutes, Occurrence } from './occurrence.ts';
import type { PlainText } from './plain-finnish.ts';
import type { SourceRef } from './source.ts';
import type { TicketSteps } from './tickets.ts';
import type { AccessibilityFacts } from './venue.ts';
import type { Audience, Category, Status } from './vocabulary.ts';

/** Open for weeks or months with opening hours: kept apart from what happens at one time. */
export interface OngoingOffer {
  readonly from: CivilDate;
  readonly until: CivilDate;
  /** End of the last day, Helsinki time. */
  readonly endsAt: EpochMinutes;
  /** OSM `opening_hours`; absent: ask the venue. */
  readonly openingHours?: string;
  /** Days of the week on which it is open, 0 = Monday; all seven when no hours are given. */
  readonly openWeekdays: readonly number[];
}

/** A body of running text made safe at build. */
export interface SafeHtml {
  readonly html: string;
}

/** Something with dates at a venue. `<venue>/<slug>` is its id and its address. */
export interface Event {
  readonly id: string;
  readonly venue: string;
  readonly slug: string;
  readonly network: string;
  readonly municipality: string;
  readonly title: Localized;
  /** One or two plain sentences. */
  readonly summary: Localized;
  readonly body: { readonly fi?: SafeHtml; readonly sv?: SafeHtml; readonly en?: SafeHtml };
  /** Written in plain Finnish; absent: code composes it from the facts. */
  readonly plain?: PlainText;
  readonly categories: readonly Category[];
  readonly audience: readonly Audience[];
  readonly ages?: { readonly min?: number; readonly max?: number };
  /** BCP 47 tags of the languages spoken in it; empty when no words are needed. */
  readonly languages: readonly string[];
  readonly durationMinutes?: number;
  /** Hall or room inside the venue, or the place when it is elsewhere. */
  readonly place?: Localized;
  /** What others pay, in words: "12/8 €". */
  readonly price?: Localized;
  /** Of the whole event; single occurrences may have their own. */
  readonly status: Status;
  readonly statusNote?: Localized;
  /** In time order. Empty when the event is an ongoing offer. */
  readonly occurrences: readonly Occurrence[];
  readonly ongoing?: OngoingOffer;
  /** Resolved: the event's own over the venue's. */
  readonly tickets: TicketSteps;
  readonly accessibility: AccessibilityFacts;
  readonly accessibilityNote?: Localized;
  readonly website?: string;
  readonly image?: ListingImage;
  readonly sources: readonly SourceRef[];
  readonly checked: CivilDate;
  readonly movedTo?: string;
  readonly example: boolean;
}

/** When the event as a whole is over. */
export function endOf(event: Pick<Event, 'occurrences' | 'ongoing'>): EpochMinutes {
  return Math.max(event.ongoing?.endsAt ?? 0, ...event.occurrences.map((o) => o.endsAt));
}
