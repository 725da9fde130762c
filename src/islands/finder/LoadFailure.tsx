import { eventListPath } from '#i18n/routes.ts';
import type { FinderContext } from './finder-context.ts';

interface Props {
  context: FinderContext;
  onRetry: () => void;
}

/** The finder could not be loaded: says so, and leads to the lists that need no finder. */
export function LoadFailure({ context: { props, t }, onRetry }: Props) {
  const places = Object.entries(props.municipalities).map(([value, label]) => ({
    href: eventListPath(props.locale, value),
    label,
  }));
  return (
    <div class="notice" role="alert">
      <p>{t('finder.data-failed')}</p>
      <ul>
        {[...props.links, ...places].map(({ href, label }) => (
          <li key={href}>
            <a href={href}>{label}</a>
          </li>
        ))}
      </ul>
      <button type="button" onClick={onRetry}>
        {t('finder.retry')}
      </button>
    </div>
  );
}
