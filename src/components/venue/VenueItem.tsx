import { Echo } from '#components/ui/Echo.tsx';
import { Text } from '#components/ui/Text.tsx';
import type { VenueItemView } from '#views/venue-list.ts';

/** A venue in the list of those where the card works. */
export function VenueItem({ venue }: { venue: VenueItemView }) {
  const { href, name, kind, municipality, closed, participation, events, example } = venue;
  return (
    <li class="card">
      <Echo path={venue.echo} />
      <h3>
        <a href={href}>
          <Text phrase={name} />
        </a>
      </h3>
      <p>
        {kind}, {municipality}
      </p>
      {closed && (
        <p>
          <b>{closed}</b>
        </p>
      )}
      <p class="facts">
        {participation}
        {events && <span data-e={events.endsAt}> · {events.text}</span>}
      </p>
      <button type="button" class="pick" data-pick={venue.id}>
        {venue.pick}
      </button>
      {example && <p class="example">{example}</p>}
    </li>
  );
}
