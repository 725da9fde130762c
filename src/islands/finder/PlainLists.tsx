import { eventListPath } from '#i18n/routes.ts';
import type { FinderContext } from './finder-context.ts';

/** Lists that need no finder: the way on when it could not be loaded. */
export function PlainLists({ context: { props } }: { context: FinderContext }) {
  const places = props.options.municipality.map(({ value, label }) => ({
    href: eventListPath(props.locale, value),
    label,
  }));
  return (
    <ul>
      {[...props.links, ...places].map(({ href, label }) => (
        <li key={href}>
          <a href={href}>{label}</a>
        </li>
      ))}
    </ul>
  );
}
