import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Filters } from '#domain/filters.ts';
import { isEmptyQuery } from '#domain/finder-query.ts';
import { translator } from '#i18n/strings.ts';
import { nextPicture } from '../next-picture.ts';
import type { AnswerTexts } from './answer/answer-context.ts';
import type { Outcome } from './answer/outcome.ts';
import type { FinderContext } from './finder-context.ts';
import { LoadFailure } from './LoadFailure.tsx';
import type { FinderState } from './state.ts';
import type { FinderActs } from './use-finder.ts';

interface Props {
  context: FinderContext;
  state: FinderState;
  outcome: Outcome | undefined;
  acts: FinderActs;
  onChange: (filters: Filters) => void;
  /** The visitor is ready with the filters: to the results. */
  onDone: () => void;
}

/** The closed panel of filters with the number of results on its handle. Its inside comes with the data. */
export function FilterPanel({ context, state, outcome, acts, onChange, onDone }: Props) {
  const { props, t } = context;
  const { loaded, query } = state;
  const panel = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    // Opened before the page was awake.
    if (!panel.current?.open) return;
    setOpen(true);
    acts.want();
  }, []);
  const counted = outcome?.kind === 'found' || outcome?.kind === 'nothing';
  const done = () => {
    if (panel.current) panel.current.open = false;
    onDone();
  };
  const calls = useRef({ onChange, done });
  calls.current = { onChange, done };
  const late = useMemo(
    () => loaded && (translator(loaded.words.strings, props.locale) as AnswerTexts),
    [loaded, props],
  );
  const Panel = loaded?.late.Panel;
  // Eighty choices: while they are out of sight they are not gone through again at each letter that is typed.
  const [open, setOpen] = useState(false);
  const everOpen = useRef(false);
  everOpen.current ||= open;
  const whole = everOpen.current;
  const drawn = useRef(outcome?.counts);
  if (open || !drawn.current) drawn.current = outcome?.counts;
  const counts = drawn.current;
  const inside = useMemo(
    () =>
      Panel &&
      loaded && (
        <Panel
          words={loaded.words}
          locale={props.locale}
          filters={query.filters}
          counts={counts}
          whole={whole}
          onChange={(filters) => calls.current.onChange(filters)}
          onDone={() => calls.current.done()}
        />
      ),
    [Panel, loaded, props, query.filters, counts, whole],
  );
  return (
    <details
      class="finder-panel"
      ref={panel}
      onToggle={({ currentTarget }) => {
        if (currentTarget.open) acts.want();
        void nextPicture().then(() => setOpen(panel.current?.open ?? false));
      }}
    >
      <summary>
        {outcome && counted && late ? late('finder.panel-count', { count: outcome.events }) : t('finder.panel')}
      </summary>
      {inside}
      {/* With a question in the address the failure is told where its answer would be. */}
      {!loaded && state.loadFailed && isEmptyQuery(query) && <LoadFailure context={context} onRetry={acts.retry} />}
      {!loaded && !state.loadFailed && (
        <p>
          {t('finder.loading')} <a href="#lists">{t('finder.panel-lists')}</a>
        </p>
      )}
    </details>
  );
}
