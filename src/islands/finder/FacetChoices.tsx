import type { Facet, Filters } from '#domain/filters.ts';
import { type FinderContext, toggled } from './finder-context.ts';

interface Props {
  context: FinderContext;
  facet: Facet;
  legend: string;
  filters: Filters;
  /** How many events each choice would give; absent before anything is loaded. */
  counts: ReadonlyMap<string, number> | undefined;
  onChange: (filters: Filters) => void;
}

/** The choices of one facet: dates as radio buttons with "any time" first, the others as check boxes. */
export function FacetChoices({ context, facet, legend, filters, counts, onChange }: Props) {
  const single = facet === 'when';
  const chosen: readonly string[] = filters[facet];
  const options = context.props.options[facet];
  const all = single ? [{ value: '', label: context.t('finder.when-any') }, ...options] : options;
  return (
    <fieldset class="facet">
      <legend>{legend}</legend>
      {all.map(({ value, label }) => {
        const count = counts?.get(value);
        return (
          <label key={value}>
            <input
              type={single ? 'radio' : 'checkbox'}
              name={facet}
              value={value}
              checked={value === '' ? chosen.length === 0 : chosen.includes(value)}
              onChange={() => onChange(toggled(context, filters, facet, value))}
            />
            <span>
              {label}
              {count !== undefined && ` (${count})`}
            </span>
          </label>
        );
      })}
    </fieldset>
  );
}
