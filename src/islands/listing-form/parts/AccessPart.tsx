import type { AccessibilityFacts } from '#domain/venue.ts';
import type { AccessibilityAnswer, AccessibilityFeature } from '#domain/vocabulary.ts';
import { FieldErrors } from '../fields/Field.tsx';
import { SelectField } from '../fields/SelectField.tsx';
import { TextField } from '../fields/TextField.tsx';
import { type FormContext, fieldId } from '../form-context.ts';

/** Answers about access: the venue's are there already, and only what is otherwise is chosen. */
export function AccessPart({ context, usual }: { context: FormContext; usual: AccessibilityFacts | undefined }) {
  const { t, answers, change, props } = context;
  const { accessibility } = answers;
  const labelOf = (answer: AccessibilityAnswer | undefined) =>
    props.options.answers.find(({ code }) => code === answer)?.label ?? t('form.access.unknown');
  const set = (feature: AccessibilityFeature, answer: string) => {
    const { [feature]: _, ...others } = accessibility;
    change({ accessibility: answer === '' ? others : { ...others, [feature]: answer as AccessibilityAnswer } });
  };
  return (
    <section aria-labelledby={fieldId('accessibility')}>
      <details>
        <summary id={fieldId('accessibility')}>
          <h2>{t('form.access')}</h2>
        </summary>
        <p class="hint">{t('form.access.hint')}</p>
        <FieldErrors context={context} field="accessibility" />
        {props.options.features.map(({ code, label }) => {
          const feature = code as AccessibilityFeature;
          const asVenue = t('form.access.as-venue', { answer: labelOf(usual?.[feature]).toLowerCase() });
          return (
            <SelectField
              key={code}
              context={context}
              field={`access-${code}`}
              label={label}
              value={accessibility[feature] ?? ''}
              options={[{ code: '', label: asVenue }, ...props.options.answers]}
              onValue={(answer) => set(feature, answer)}
            />
          );
        })}
        <TextField
          context={context}
          field="accessibilityNote"
          label={t('form.access.note')}
          value={answers.accessibilityNote}
          rows={2}
          lang="fi"
          onValue={(accessibilityNote) => change({ accessibilityNote })}
        />
      </details>
    </section>
  );
}
