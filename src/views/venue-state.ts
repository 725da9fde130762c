import type { Phrase } from '#domain/localized.ts';
import type { Venue } from '#domain/venue.ts';
import { formatDate } from '#i18n/dates.ts';
import { formatPeriod } from '#i18n/periods.ts';
import { phrase, type ViewContext } from './view-context.ts';

/** Said first on the page of a venue that is not open. */
export interface VenueStateView {
  readonly text: string;
  readonly note?: Phrase;
}

/** Nothing when the venue is open, or open again at the context's moment. */
export function venueStateView({ state }: Pick<Venue, 'state'>, context: ViewContext): VenueStateView | undefined {
  const { t, clock } = context;
  if (state.status === 'open') return undefined;
  if (state.status === 'closed-temporarily' && state.until !== undefined && state.until < clock.today) return undefined;
  return {
    text: state.status === 'ended' ? t('venue.ended') : closedText(state, t),
    ...(state.note && { note: phrase(state.note, context) }),
  };
}

function closedText({ from, until }: Venue['state'], t: ViewContext['t']): string {
  if (from !== undefined && until !== undefined)
    return t('venue.closed.between', { period: formatPeriod(from, until, t) });
  if (until !== undefined) return t('venue.closed.until', { date: formatDate(until, t) });
  return from === undefined ? t('venue.closed') : t('venue.closed.from', { date: formatDate(from, t) });
}
