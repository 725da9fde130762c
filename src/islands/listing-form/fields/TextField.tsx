import type { FormContext } from '../form-context.ts';
import { Field } from './Field.tsx';

interface Props {
  context: FormContext;
  field: string;
  label: string;
  value: string;
  onValue: (value: string) => void;
  hint?: string | undefined;
  required?: boolean | undefined;
  said?: string | undefined;
  /** Lines of a larger field. */
  rows?: number | undefined;
  type?: 'text' | 'email' | 'tel' | 'url' | undefined;
  short?: boolean | undefined;
  numeric?: boolean | undefined;
  lang?: string | undefined;
}

/** A question that is answered by typing. */
export function TextField({
  context,
  field,
  label,
  value,
  onValue,
  hint,
  required,
  said,
  rows,
  type = 'text',
  short,
  numeric,
  lang,
}: Props) {
  return (
    <Field context={context} field={field} label={label} hint={hint} required={required} said={said}>
      {(control) =>
        rows === undefined ? (
          <input
            {...control}
            type={type}
            class={short ? 'short' : undefined}
            inputMode={numeric ? 'numeric' : undefined}
            value={value}
            lang={lang}
            required={required}
            autocomplete="off"
            onInput={(event) => onValue(event.currentTarget.value)}
          />
        ) : (
          <textarea
            {...control}
            rows={rows}
            value={value}
            lang={lang}
            required={required}
            onInput={(event) => onValue(event.currentTarget.value)}
          />
        )
      }
    </Field>
  );
}
