import { Text } from '#components/ui/Text.tsx';
import type { GettingThereView } from '#views/getting-there.ts';
import { RouteLinks } from './RouteLinks.tsx';

/** How to come without a car, and where the door is. */
export function GettingThere({ title, view }: { title: string; view: GettingThereView }) {
  const { note, route, map, unknown } = view;
  return (
    <section aria-labelledby="route">
      <h2 id="route">{title}</h2>
      {note && (
        <p>
          <Text phrase={note} />
        </p>
      )}
      {unknown && <p>{unknown}</p>}
      {(route || map) && <RouteLinks view={view} />}
    </section>
  );
}
