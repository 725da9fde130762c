import { venueResultId } from '#domain/result-id.ts';
import type { VenueSummary } from '#domain/venue-summary.ts';
import { venuePath } from '#i18n/routes.ts';
import { type FinderContext, labelOf } from './finder-context.ts';

interface Props {
  context: FinderContext;
  venue: VenueSummary;
}

/** A place in the results: name, what it is, where, and whether the card is known to work there. */
export function VenueResult({ context, venue }: Props) {
  const { props, t } = context;
  return (
    <li class="card" data-id={venueResultId(venue.id)}>
      <h4>
        <a href={venuePath(props.locale, venue.id)}>
          <span lang={venue.name.lang}>{venue.name.text}</span>
        </a>
      </h4>
      <p>
        {props.venueKinds[venue.kind]}, {labelOf(context, 'municipality', venue.municipality)}
      </p>
      {venue.participation === 'unconfirmed' && <p class="facts">{t('finder.unconfirmed')}</p>}
      {venue.example && <p class="example">{t('finder.example')}</p>}
    </li>
  );
}
