import type { Filters } from '#domain/filters.ts';
import type { Outcome } from './answer/outcome.ts';
import { FacetChoices } from './FacetChoices.tsx';
import type { FinderContext } from './finder-context.ts';
import type { FinderState } from './state.ts';
import type { FinderActs } from './use-finder.ts';

interface Props {
  context: FinderContext;
  state: FinderState;
  outcome: Outcome | undefined;
  acts: FinderActs;
}

const PANEL_FACETS = ['municipality', 'category', 'audience'] as const;

/** The form: words, dates, and the closed panel of filters with the number of results on its handle. */
export function FinderForm({ context, state, outcome, acts }: Props) {
  const { t, props } = context;
  const { filters } = state.query;
  const change = (changed: Filters) => acts.ask({ ...state.query, filters: changed });
  const counted = outcome?.kind === 'found' || outcome?.kind === 'nothing';
  return (
    <form
      class="finder-form"
      method="get"
      action={props.action}
      onFocusIn={acts.want}
      onPointerDown={acts.want}
      onSubmit={(event) => {
        event.preventDefault();
        acts.submit();
      }}
    >
      <p class="finder-words">
        <label for="finder-text">{t('finder.text')}</label>
        <span id="finder-text-hint">{t('finder.text-hint')}</span>
        <span class="finder-field">
          <input
            id="finder-text"
            type="search"
            name="q"
            value={state.typed}
            autocomplete="off"
            aria-describedby="finder-text-hint"
            onFocus={acts.wantText}
            onInput={(event) => acts.type(event.currentTarget.value)}
          />
          <button type="submit">{t('finder.submit')}</button>
        </span>
      </p>
      <FacetChoices
        context={context}
        facet="when"
        legend={t('finder.when')}
        filters={filters}
        counts={outcome?.counts?.when}
        onChange={change}
      />
      <details class="finder-panel">
        <summary>{outcome && counted ? t('finder.panel-count', { count: outcome.events }) : t('finder.panel')}</summary>
        {PANEL_FACETS.map((facet) => (
          <FacetChoices
            key={facet}
            context={context}
            facet={facet}
            legend={t(`finder.facet.${facet}`)}
            filters={filters}
            counts={outcome?.counts?.[facet]}
            onChange={change}
          />
        ))}
      </details>
    </form>
  );
}
