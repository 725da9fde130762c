import type { VenueItemView } from '#views/venue-list.ts';

/** A venue of which nobody knows whether the card works there: a plain line, never a card. */
export function UnconfirmedVenue({
  venue: { href, name, kind, municipality, closed, example },
}: {
  venue: VenueItemView;
}) {
  return (
    <li>
      <a href={href} lang={name.lang}>
        {name.text}
      </a>{' '}
      {kind}, {municipality}.{closed && ` ${closed}`}
      {example && ` ${example}.`}
    </li>
  );
}
