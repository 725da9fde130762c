import { type Filters, withFacet } from '#domain/filters.ts';
import type { FinderContext } from './finder-context.ts';

interface Props {
  context: FinderContext;
  filters: Filters;
  /** How many events each preset would give; absent before anything is loaded. */
  counts: ReadonlyMap<string, number> | undefined;
  onChange: (filters: Filters) => void;
}

/** The presets of days as radio buttons, "any time" first. None is pressed while days of one's own are in force. */
export function WhenChoices({ context: { props, t }, filters, counts, onChange }: Props) {
  const chosen: readonly string[] = filters.when;
  return (
    <fieldset class="facet facet-when">
      <legend>{t('finder.when')}</legend>
      {[{ value: '', label: t('finder.when-any') }, ...props.when].map(({ value, label }) => {
        const count = counts?.get(value);
        return (
          <label key={value}>
            <input
              type="radio"
              name="when"
              value={value}
              checked={value === '' ? chosen.length === 0 : chosen.includes(value)}
              onChange={() => onChange(withFacet(filters, 'when', value === '' ? [] : [value]))}
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
