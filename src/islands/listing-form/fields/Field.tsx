import type { ComponentChildren } from 'preact';
import { type FormContext, fieldId } from '../form-context.ts';

interface Props {
  context: FormContext;
  field: string;
  label: string;
  hint?: string | undefined;
  required?: boolean | undefined;
  /** Said below the control as it is typed. */
  said?: string | undefined;
  children: (control: { id: string; 'aria-describedby'?: string; 'aria-invalid'?: true }) => ComponentChildren;
}

/** One question: its label, hint and errors above the control, as in GOV.UK's form patterns. */
export function Field({ context, field, label, hint, required, said, children }: Props) {
  const id = fieldId(field);
  const faults = context.faultsAt(field);
  const described = [hint && `${id}-hint`, faults.length > 0 && `${id}-error`, said && `${id}-said`]
    .filter(Boolean)
    .join(' ');
  return (
    <div class={faults.length > 0 ? 'field wrong' : 'field'}>
      <label for={id}>
        {label}
        {required && ' *'}
      </label>
      {hint && (
        <p class="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      <FieldErrors context={context} field={field} />
      {children({
        id,
        ...(described && { 'aria-describedby': described }),
        ...(faults.length > 0 && { 'aria-invalid': true as const }),
      })}
      {said && (
        <p class="said" id={`${id}-said`}>
          {said}
        </p>
      )}
    </div>
  );
}

/** What is wrong with a field, and how to mend it. */
export function FieldErrors({ context, field }: { context: FormContext; field: string }) {
  const faults = context.faultsAt(field);
  if (faults.length === 0) return null;
  return (
    <div class="field-error" id={`${fieldId(field)}-error`}>
      {faults.map(({ message, fix }) => (
        <p key={message}>
          <b class="visually-hidden">{context.t('form.error')} </b>
          {message} {fix}
        </p>
      ))}
    </div>
  );
}
