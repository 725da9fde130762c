import type { FinderQuery } from '#domain/finder-query.ts';
import type { AnswerContext } from './answer-context.ts';
import { QueryLink } from './QueryLink.tsx';

interface Props {
  context: AnswerContext;
  query: FinderQuery;
  onAsk: (query: FinderQuery) => void;
}

/** In which order the results stand, and a link to the other one. Only words have a best answer. */
export function SortChoice({ context, query, onAsk }: Props) {
  const { t } = context;
  const { sort, ...byRelevance } = query;
  const other: FinderQuery = sort === undefined ? { ...query, sort: 'date' } : byRelevance;
  return (
    <p class="finder-sort">
      {t('finder.sort')} <strong>{t(`finder.sort.${sort ?? 'relevance'}`)}</strong>
      {' · '}
      <QueryLink context={context} query={other} onAsk={onAsk}>
        {t(`finder.sort.${other.sort ?? 'relevance'}`)}
      </QueryLink>
    </p>
  );
}
