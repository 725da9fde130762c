import type { ComponentChildren } from 'preact';
import { useMemo, useRef } from 'preact/hooks';
import type { FinderQuery } from '#domain/finder-query.ts';
import { translator } from '#i18n/strings.ts';
import type { FinderProps } from '#views/finder-props.ts';
import type { FinderAdapter } from './adapter.ts';
import { browserAdapter } from './browser-adapter.ts';
import { ChosenFilters } from './ChosenFilters.tsx';
import { FinderForm } from './FinderForm.tsx';
import { PlainLists } from './PlainLists.tsx';
import { ResultList } from './ResultList.tsx';
import { statusText } from './status-text.ts';
import { useFinder } from './use-finder.ts';
import { WaysOut } from './WaysOut.tsx';

interface Props extends FinderProps {
  /** The page's own list: shown while nothing is asked. */
  children?: ComponentChildren;
  /** Instead of the browser's: for tests. */
  adapter?: FinderAdapter;
}

/** Search field, filters and results. Asks nothing of the network before the visitor turns to it or the address holds a question. */
export default function Finder({ children, adapter, ...props }: Props) {
  // Once: an island's props never change.
  const context = useMemo(() => ({ props, t: translator(props.strings, props.locale) }), []);
  const options = useMemo(() => valuesOf(props), []);
  const { t } = context;
  const { state, outcome, acts } = useFinder(() => adapter ?? browserAdapter(props), options, props.neighbours);
  const { query, source, clock } = state;
  const status = useRef<HTMLParagraphElement>(null);
  // The link that was followed is gone with its filter, and focus must not fall back to the top of the page.
  const askFromLink = (asked: FinderQuery) => {
    acts.ask(asked);
    status.current?.focus();
  };
  const retry = (
    <button type="button" onClick={acts.retry}>
      {t('finder.retry')}
    </button>
  );
  return (
    <div class="finder">
      <search>
        <FinderForm context={context} state={state} outcome={outcome} acts={acts} />
      </search>
      {outcome.kind !== 'idle' && <h2 id="finder-results">{t('finder.results')}</h2>}
      <p class="finder-status" role="status" tabIndex={-1} ref={status}>
        {statusText(outcome, t)}
      </p>
      {outcome.searchFailed && (
        <p class="notice">
          {t('finder.search-failed')} {retry}
        </p>
      )}
      {outcome.kind !== 'idle' && <ChosenFilters context={context} query={query} onAsk={askFromLink} />}
      {outcome.kind === 'failed' && (
        <div class="notice">
          <p>{t('finder.data-failed')}</p>
          <PlainLists context={context} />
          {retry}
        </div>
      )}
      {outcome.results && clock && outcome.kind === 'found' && (
        <ResultList
          context={context}
          results={outcome.results}
          total={outcome.total}
          shown={state.shown}
          filters={query.filters}
          clock={clock}
          onMore={acts.more}
        />
      )}
      {outcome.kind === 'nothing' && source && clock && (
        <WaysOut
          context={context}
          query={query}
          ways={outcome.waysOut}
          source={source}
          clock={clock}
          onAsk={askFromLink}
        />
      )}
      <div hidden={outcome.kind !== 'idle'}>{children}</div>
    </div>
  );
}

function valuesOf({ options }: FinderProps) {
  const values = (facet: keyof typeof options) => options[facet].map(({ value }) => value);
  return {
    municipality: values('municipality'),
    category: values('category'),
    audience: values('audience'),
    when: values('when'),
  };
}
