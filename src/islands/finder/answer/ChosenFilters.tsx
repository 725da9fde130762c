import type { ComponentChildren } from 'preact';
import { chosenValues, NO_FILTERS } from '#domain/filters.ts';
import type { FinderQuery } from '#domain/finder-query.ts';
import { withoutValue } from '../finder-context.ts';
import type { AnswerContext } from './answer-context.ts';
import { chosenLabel } from './chosen-label.ts';
import { QueryLink } from './QueryLink.tsx';

interface Props {
  context: AnswerContext;
  query: FinderQuery;
  onAsk: (query: FinderQuery) => void;
  /** What the words were taken for, as items of the list. */
  children?: ComponentChildren;
}

/** What is in force: words and filters, each with a link that takes it away, and one for all. */
export function ChosenFilters({ context, query, onAsk, children }: Props) {
  const { t } = context;
  const remove = (label: string, rest: FinderQuery) => (
    <li key={label}>
      <QueryLink context={context} query={rest} onAsk={onAsk}>
        <span class="visually-hidden">{t('finder.remove')} </span>
        {label} <span aria-hidden="true">×</span>
      </QueryLink>
    </li>
  );
  return (
    <div class="finder-chosen">
      <h3>{t('finder.chosen')}</h3>
      <ul role="list">
        {query.text !== '' && remove(t('finder.chosen-text', { text: query.text }), { ...query, text: '' })}
        {children}
        {chosenValues(query.filters).map(({ facet, value }) =>
          remove(chosenLabel(context, facet, value), { ...query, filters: withoutValue(query.filters, facet, value) }),
        )}
        <li>
          <QueryLink context={context} query={{ text: '', filters: NO_FILTERS }} onAsk={onAsk}>
            {t('finder.clear')}
          </QueryLink>
        </li>
      </ul>
    </div>
  );
}
