import type { FormOption } from '#views/listing-form-props.ts';
import { type FormContext, fieldId } from '../form-context.ts';
import { FieldErrors } from './Field.tsx';

interface Props {
  context: FormContext;
  field: string;
  label: string;
  options: readonly FormOption[];
  /** Codes that are chosen. */
  chosen: readonly string[];
  onChosen: (chosen: string[]) => void;
  /** One of them, or any number. */
  single?: boolean;
  hint?: string;
}

/** A question that is answered by ticking. */
export function ChoiceField({ context, field, label, options, chosen, onChosen, single, hint }: Props) {
  const id = fieldId(field);
  const wrong = context.faultsAt(field).length > 0;
  // As the page stands: of two ticks in one breath neither may undo the other.
  const read = ({ form }: HTMLInputElement) =>
    onChosen([...(form?.querySelectorAll<HTMLInputElement>(`[name="${id}"]:checked`) ?? [])].map(({ value }) => value));
  return (
    <fieldset class={wrong ? 'field wrong' : 'field'} aria-describedby={hint ? `${id}-hint` : undefined}>
      <legend>{label}</legend>
      {hint && (
        <p class="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      <FieldErrors context={context} field={field} />
      <div class="ticks">
        {options.map(({ code, label: name }, at) => (
          <label key={code}>
            <input
              type={single ? 'radio' : 'checkbox'}
              // The summary of errors leads to the first.
              id={at === 0 ? id : undefined}
              name={id}
              value={code}
              checked={chosen.includes(code)}
              onChange={(event) => read(event.currentTarget)}
            />
            {name}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
