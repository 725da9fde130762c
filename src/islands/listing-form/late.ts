import type { Clock } from '#domain/clock.ts';
import type { AccessibilityFacts } from '#domain/venue.ts';
import type { Locale } from '#i18n/locales.ts';
import { answersOf } from '#submission/answers-of.ts';
import { judgeAnswers, type Verdict } from '#submission/judge-answers.ts';
import { type TicketView, ticketView } from '#views/ticket-view.ts';
import { viewContext } from '#views/view-context.ts';
import { Preview } from './result/Preview.tsx';

/** The heavy half of the form: the content layer and the pages. It comes when the form stands and can be typed into. */
export const late = { answersOf, judgeAnswers, usualAt, Preview };
export type Late = typeof late;

/** What holds at the venue anyway. */
export interface Usual {
  /** Absent where nobody has told how the ticket is had. */
  readonly tickets?: TicketView;
  readonly accessibility?: AccessibilityFacts;
}

function usualAt({ catalogue }: Verdict, locale: Locale, clock: Clock): Usual {
  const [venue] = catalogue.venues;
  if (!venue) return {};
  const { accessibility, tickets, participation } = venue;
  // Without steps of its own a venue's page tells the general way; an event needs to know more.
  if (tickets === undefined || participation === 'unconfirmed') return { accessibility };
  return { accessibility, tickets: ticketView(tickets, venue, viewContext(catalogue, locale, clock)) };
}
