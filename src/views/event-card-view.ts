import type { Phrase } from '#domain/localized.ts';
import type { EpochMinutes } from '#domain/occurrence.ts';
import type { Category, Status } from '#domain/vocabulary.ts';

/** One time on a card. `endsAt` lets the page drop it when it is over, without a rebuild. */
export interface CardTime {
  readonly text: string;
  /** For `<time datetime>`: RFC 3339 with Helsinki's offset, or a date. */
  readonly datetime: string;
  readonly endsAt: EpochMinutes;
  /** "PERUTTU", "TÄYNNÄ" … when this one time is off though the others are on. */
  readonly status?: string;
}

/** What a card of an event shows, in the order it is read: status, title, when, where, what the card gives. */
export interface EventCardView {
  readonly id: string;
  readonly href: string;
  readonly title: Phrase;
  /** First word of the card when the event is off or full. */
  readonly status?: { readonly code: Exclude<Status, 'scheduled'>; readonly label: string };
  /** The next times, soonest first; the card shows the first and names the others. Empty for an ongoing offer. */
  readonly times: readonly CardTime[];
  /** How many more times there are than `times` holds. */
  readonly moreTimes: number;
  /** Ongoing offers: "5.9.2026–28.2.2027, ti–su 11–17". */
  readonly period?: CardTime;
  readonly where: Phrase;
  readonly municipality: string;
  /** "Ilmainen Kaikukortilla", or "Ilmainen kaikille". */
  readonly benefit: string;
  /** Short facts in words: "Ei varausta", "Lapset ilmaiseksi". */
  readonly notes: readonly string[];
  readonly category: { readonly code: Category; readonly label: string };
  /** When the whole event is over. */
  readonly endsAt: EpochMinutes;
  readonly example: boolean;
}
