import type { FINDER_STRINGS } from '#i18n/strings/finder.ts';
import type { Translate } from '#i18n/strings.ts';
import type { Outcome } from './outcome.ts';

/** The line that says, and reads out, what was found. Empty while nothing is asked. */
export function statusText(outcome: Outcome, t: Translate<typeof FINDER_STRINGS>): string {
  if (outcome.kind === 'idle' || outcome.kind === 'failed') return '';
  if (outcome.kind === 'waiting' || outcome.pending) return t('finder.loading');
  if (outcome.kind === 'nothing') return t('finder.nothing');
  const venues = outcome.total - outcome.events;
  const placesText = t('finder.venues-count', { count: venues });
  if (outcome.events === 0) return placesText;
  const eventsText = t('finder.events-count', { count: outcome.events });
  return venues === 0 ? eventsText : t('finder.both', { events: eventsText, venues: placesText });
}
