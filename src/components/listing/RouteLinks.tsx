import type { GettingThereView } from '#views/getting-there.ts';

/** Links to the journey planner and the map; the hour of arrival goes away when it has passed. */
export function RouteLinks({ view: { route, map } }: { view: GettingThereView }) {
  return (
    // role: Safari takes a list without bullets for no list.
    <ul class="links route-links" role="list">
      {route && (
        <li>
          <a href={route.href} rel="noopener">
            {route.text}
            {route.by && <span data-e={route.endsAt}>, {route.by}</span>}
          </a>
        </li>
      )}
      {map && (
        <li>
          <a href={map.href} rel="noopener">
            {map.text}
          </a>
        </li>
      )}
    </ul>
  );
}
