import { chosenValues, NO_FILTERS } from '#domain/filters.ts';
import type { Exact, FinderQuery } from '#domain/finder-query.ts';
import type { QueryPlan } from '#search/lexicon/query-plan.ts';
import { meantFilters } from '#search/meant-filters.ts';
import type { AnswerContext } from './answer-context.ts';
import { chosenLabel } from './chosen-label.ts';
import { QueryLink } from './QueryLink.tsx';

interface Props {
  context: AnswerContext;
  query: FinderQuery;
  plan: QueryPlan;
  onAsk: (query: FinderQuery) => void;
}

/** Places and times that were found among the words and narrow the results, each with a link that makes them words again. */
export function MeantFilters({ context, query, plan, onAsk }: Props) {
  const { t } = context;
  const { filters, exact = [] } = query;
  const meant = chosenValues(meantFilters(NO_FILTERS, plan.facets)).filter(({ facet }) => filters[facet].length === 0);
  return (
    <>
      {meant.map(({ facet, value }) => {
        const taken: Exact = facet === 'when' ? 'time' : 'place';
        return (
          <li key={`meant ${facet} ${value}`}>
            <QueryLink context={context} query={{ ...query, exact: [...exact, taken] }} onAsk={onAsk}>
              <span class="visually-hidden">{t('finder.remove')} </span>
              {t('finder.from-words', { label: chosenLabel(context, facet, value) })} <span aria-hidden="true">×</span>
            </QueryLink>
          </li>
        );
      })}
    </>
  );
}
