import { Text } from '#components/ui/Text.tsx';
import type { EventPageView } from '#views/event-page.ts';

/** Where an event is: the venue, the room in it, the address. */
export function PlaceLine({ place }: { place: EventPageView['place'] }) {
  const { venue, href, room, address } = place;
  return (
    <p class="where">
      <a href={href}>
        <Text phrase={venue} />
      </a>
      {room && (
        <>
          , <Text phrase={room} />
        </>
      )}
      <br />
      {address}
    </p>
  );
}
