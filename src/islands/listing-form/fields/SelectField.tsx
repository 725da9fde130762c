import type { FormOption } from '#views/listing-form-props.ts';
import type { FormContext } from '../form-context.ts';
import { Field } from './Field.tsx';

interface Props {
  context: FormContext;
  field: string;
  label: string;
  value: string;
  options: readonly FormOption[];
  onValue: (value: string) => void;
  hint?: string | undefined;
}

/** A question that is answered by one of a list. */
export function SelectField({ context, field, label, value, options, onValue, hint }: Props) {
  return (
    <Field context={context} field={field} label={label} hint={hint}>
      {(control) => (
        <select {...control} value={value} onChange={(event) => onValue(event.currentTarget.value)}>
          {options.map(({ code, label: name }) => (
            <option key={code} value={code}>
              {name}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
