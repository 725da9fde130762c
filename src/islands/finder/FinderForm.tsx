import { useEffect, useRef } from 'preact/hooks';
import type { Filters } from '#domain/filters.ts';
import type { Outcome } from './answer/outcome.ts';
import { FilterPanel } from './FilterPanel.tsx';
import type { FinderContext } from './finder-context.ts';
import { SearchField } from './SearchField.tsx';
import type { FinderState } from './state.ts';
import type { FinderActs } from './use-finder.ts';
import { WhenChoices } from './WhenChoices.tsx';

interface Props {
  context: FinderContext;
  state: FinderState;
  outcome: Outcome | undefined;
  acts: FinderActs;
  /** The visitor is ready with the filters: to the results. */
  onDone: () => void;
}

/** The form: words, dates, and the closed panel of filters with the number of results on its handle. */
export function FinderForm({ context, state, outcome, acts, onDone }: Props) {
  const { t, props } = context;
  const { filters } = state.query;
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    // It was turned to before it was awake: that is what woke it.
    if (form.current?.contains(document.activeElement)) acts.want();
  }, []);
  const change = (changed: Filters) => acts.ask({ ...state.query, filters: changed });
  return (
    <form
      ref={form}
      class="finder-form"
      method="get"
      action={props.action}
      noValidate
      onFocusIn={acts.want}
      onPointerDown={acts.want}
      onSubmit={(event) => {
        event.preventDefault();
        acts.submit();
      }}
    >
      <div class="finder-words">
        <label for="finder-text">{t('finder.text')}</label>
        <span id="finder-text-hint">{t('finder.text-hint')}</span>
        <div class="finder-field">
          <SearchField
            context={context}
            typed={state.typed}
            suggest={acts.suggest}
            onFocus={acts.wantText}
            onType={acts.type}
            onChoose={acts.choose}
          />
          <button type="submit">{t('finder.submit')}</button>
        </div>
      </div>
      <WhenChoices context={context} filters={filters} counts={outcome?.counts?.when} onChange={change} />
      <FilterPanel context={context} state={state} outcome={outcome} acts={acts} onChange={change} onDone={onDone} />
    </form>
  );
}
