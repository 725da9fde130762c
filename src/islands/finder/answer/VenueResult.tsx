import { isUnconfirmed } from '#domain/find-results.ts';
import { venueResultId } from '#domain/result-id.ts';
import type { VenueSummary } from '#domain/venue-summary.ts';
import { venuePath } from '#i18n/routes.ts';
import type { AnswerContext } from './answer-context.ts';
import { labelOf } from './chosen-label.ts';

interface Props {
  context: AnswerContext;
  venue: VenueSummary;
}

/** A place in the results: name, what it is, where, and whether the card is known to work there. */
export function VenueResult({ context, venue }: Props) {
  const { props, words, t } = context;
  return (
    <li class="card" data-id={venueResultId(venue.id)}>
      <h4>
        <a href={venuePath(props.locale, venue.id)}>
          <span lang={venue.name.lang}>{venue.name.text}</span>
        </a>
      </h4>
      <p>
        {words.venueKinds[venue.kind]}, {labelOf(context, 'municipality', venue.municipality)}
      </p>
      {isUnconfirmed(venue) && <p class="facts">{t('finder.unconfirmed')}</p>}
      {!isUnconfirmed(venue) && (
        <button type="button" class="pick">
          {t('card.pick')}
        </button>
      )}
      {venue.example && <p class="example">{t('finder.example')}</p>}
    </li>
  );
}
