import { useId } from 'preact/hooks';
import type { FacetCounts } from '#domain/facets.ts';
import type { Facet, Filters } from '#domain/filters.ts';
import type { FinderWords } from '#views/finder-file.ts';
import { toggled } from '../finder-context.ts';

interface Props {
  words: FinderWords;
  /** Usually one; small facets may share a heading. */
  facets: readonly Facet[];
  legend: string;
  hint?: string;
  filters: Filters;
  /** How many events each choice would give; absent while words are under way for the first time. */
  counts: FacetCounts | undefined;
  onChange: (filters: Filters) => void;
}

/** Check boxes under a heading. What would give nothing stays in its place and cannot be ticked. */
export function FacetChoices({ words, facets, legend, hint, filters, counts, onChange }: Props) {
  const hintId = useId();
  return (
    <fieldset class="facet" {...(hint && { 'aria-describedby': hintId })}>
      <legend>{legend}</legend>
      {hint && <p id={hintId}>{hint}</p>}
      {facets.flatMap((facet) =>
        words.options[facet].map(({ value, label }) => {
          const checked = (filters[facet] as readonly string[]).includes(value);
          const count = counts?.[facet].get(value);
          return (
            <label key={facet + value}>
              <input
                type="checkbox"
                name={facet}
                value={value}
                checked={checked}
                disabled={count === 0 && !checked}
                onChange={() => onChange(toggled(words.options[facet], filters, facet, value))}
              />
              <span>
                {label} {count !== undefined && <span class="facet-count">({count})</span>}
              </span>
            </label>
          );
        }),
      )}
    </fieldset>
  );
}
