import { isUnconfirmed } from '#domain/find-results.ts';
import type { Locale } from '#i18n/locales.ts';
import { translator } from '#i18n/strings.ts';
import type { FinderWords } from '#views/finder-file.ts';
import type { AnswerTexts } from './answer-context.ts';
import type { Outcome } from './outcome.ts';

/** The line that says, and reads out, what was found. `undefined` while the answer is under way, empty while nothing is asked. */
export function statusText(outcome: Outcome, { strings }: FinderWords, locale: Locale): string | undefined {
  if (outcome.kind === 'idle') return '';
  if (outcome.kind === 'waiting' || outcome.pending) return undefined;
  const t: AnswerTexts = translator(strings, locale);
  if (outcome.kind === 'nothing') return t('finder.nothing');
  const { bestVenue = [], venues: others = [] } = outcome.results ?? {};
  const venues = [...bestVenue, ...others].filter((venue) => !isUnconfirmed(venue)).length;
  // Places of which nobody knows are no answer to where the card works: counted only when there is nothing else.
  if (outcome.events + venues === 0) return t('finder.unconfirmed-count', { count: outcome.total });
  const placesText = t('finder.venues-count', { count: venues });
  if (outcome.events === 0) return placesText;
  const eventsText = t('finder.events-count', { count: outcome.events });
  return venues === 0 ? eventsText : t('finder.both', { events: eventsText, venues: placesText });
}
