import { useMemo } from 'preact/hooks';
import type { Clock } from '#domain/clock.ts';
import type { FinderQuery } from '#domain/finder-query.ts';
import { translator } from '#i18n/strings.ts';
import type { FinderProps } from '#views/finder-props.ts';
import type { FinderStock } from '../adapter.ts';
import type { AnswerContext } from './answer-context.ts';
import { asksAboutCard } from './asks-about-card.ts';
import { CardHelp } from './CardHelp.tsx';
import { ChosenFilters } from './ChosenFilters.tsx';
import { Interpretation } from './Interpretation.tsx';
import { MeantFilters } from './MeantFilters.tsx';
import type { Outcome } from './outcome.ts';
import { ResultList } from './ResultList.tsx';
import { SortChoice } from './SortChoice.tsx';
import { WaysOut } from './WaysOut.tsx';

interface Props {
  props: FinderProps;
  stock: FinderStock;
  query: FinderQuery;
  outcome: Outcome;
  shown: number;
  clock: Clock;
  onAsk: (query: FinderQuery) => void;
  onMore: () => void;
  onRetry: () => void;
}

/** The answer below the form: what is in force, what failed, and the results or the ways on. */
export function Answer({ props, stock, query, outcome, shown, clock, onAsk, onMore, onRetry }: Props) {
  const context = useMemo<AnswerContext>(
    () => ({ props, words: stock.words, t: translator(stock.words.strings, props.locale) }),
    [props, stock],
  );
  const { t } = context;
  return (
    <>
      {outcome.searchFailed && (
        <div class="notice" role="alert">
          <p>{t('finder.search-failed')}</p>
          <button type="button" onClick={onRetry}>
            {props.strings['finder.retry'] as string}
          </button>
        </div>
      )}
      {asksAboutCard(query.text) && <CardHelp context={context} />}
      {outcome.found && <Interpretation context={context} query={query} found={outcome.found} onAsk={onAsk} />}
      <ChosenFilters context={context} query={query} onAsk={onAsk}>
        {outcome.found && <MeantFilters context={context} query={query} plan={outcome.found.plan} onAsk={onAsk} />}
      </ChosenFilters>
      {outcome.kind === 'found' && query.text !== '' && <SortChoice context={context} query={query} onAsk={onAsk} />}
      {outcome.kind === 'found' && outcome.results && (
        <ResultList
          context={context}
          results={outcome.results}
          names={stock.names}
          total={outcome.total}
          shown={shown}
          busy={outcome.pending}
          filters={(outcome.settled ?? query).filters}
          clock={clock}
          onMore={onMore}
        />
      )}
      {outcome.kind === 'nothing' && (
        <WaysOut
          context={context}
          query={outcome.settled ?? query}
          ways={outcome.waysOut}
          source={stock.source}
          clock={clock}
          onAsk={onAsk}
        />
      )}
    </>
  );
}
