import '../older-browsers.ts';
import type { ComponentChildren } from 'preact';
import { useMemo, useRef } from 'preact/hooks';
import { type FinderQuery, isEmptyQuery } from '#domain/finder-query.ts';
import { translator } from '#i18n/strings.ts';
import type { FinderProps } from '#views/finder-props.ts';
import type { FinderAdapter } from './adapter.ts';
import { browserAdapter } from './browser-adapter.ts';
import { FinderForm } from './FinderForm.tsx';
import { LoadFailure } from './LoadFailure.tsx';
import { useFinder } from './use-finder.ts';

interface Props extends FinderProps {
  /** The page's own list: shown while nothing is asked. */
  children?: ComponentChildren;
  /** Instead of the browser's: for tests. */
  adapter?: FinderAdapter;
}

/** Search field, filters and results. Asks nothing of the network before the visitor turns to it or the address holds a question. */
export default function Finder({ children, adapter, ...rest }: Props) {
  const first = useRef(rest);
  // An island's props never change.
  const props = first.current;
  const context = useMemo(() => ({ props, t: translator(props.strings, props.locale) }), [props]);
  const { state, settled, view, acts } = useFinder(() => adapter ?? browserAdapter(props), props);
  const { loaded, clock } = state;
  const { outcome, shown } = view;
  const { t } = context;
  const status = useRef<HTMLParagraphElement>(null);
  const asked = !isEmptyQuery(settled);
  // The link that was followed is gone with its filter, and focus must not fall back to the top of the page.
  const askFromLink = (next: FinderQuery) => {
    acts.ask(next);
    status.current?.focus();
  };
  const failed = asked && state.loadFailed && (loaded === undefined || outcome?.pending === true);
  const said = loaded && outcome && loaded.late.statusText(outcome, loaded.words, props.locale);
  const note = loaded && outcome && loaded.late.statusNote(outcome, loaded.words, props.locale);
  const calls = useRef({ ask: askFromLink, more: acts.more, retry: acts.retry });
  calls.current = { ask: askFromLink, more: acts.more, retry: acts.retry };
  const Answer = loaded?.late.Answer;
  // Not drawn again at each letter that is typed: only when there is another answer.
  const drawn = useMemo(
    () =>
      Answer &&
      outcome &&
      clock && (
        <Answer
          props={props}
          stock={loaded}
          query={settled}
          outcome={outcome}
          shown={shown}
          clock={clock}
          onAsk={(next) => calls.current.ask(next)}
          onMore={() => calls.current.more()}
          onRetry={() => calls.current.retry()}
        />
      ),
    [Answer, loaded, props, settled, outcome, shown, clock],
  );
  return (
    <div class="finder">
      <search>
        <FinderForm
          context={context}
          state={state}
          outcome={outcome}
          acts={acts}
          onDone={() => status.current?.focus()}
        />
      </search>
      {asked && <h2>{t('finder.results')}</h2>}
      <p class="finder-status" role="status" tabIndex={-1} ref={status}>
        {asked && !failed && (said ?? t('finder.loading'))}
        {asked && said && note && <span class="visually-hidden"> {note}</span>}
      </p>
      {failed && <LoadFailure context={context} onRetry={acts.retry} />}
      {asked && drawn}
      <div hidden={asked}>{children}</div>
    </div>
  );
}
