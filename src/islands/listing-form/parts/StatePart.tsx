import type { Status } from '#domain/vocabulary.ts';
import { SelectField } from '../fields/SelectField.tsx';
import { TextField } from '../fields/TextField.tsx';
import type { FormContext } from '../form-context.ts';

/** How it stands with an event that is changed: on, off, full, moved. The first thing that one comes to tell. */
export function StatePart({ context }: { context: FormContext }) {
  const { t, answers, change, props } = context;
  return (
    <section aria-labelledby="part-state">
      <h2 id="part-state">{t('form.state')}</h2>
      <SelectField
        context={context}
        field="status"
        label={t('form.state.label')}
        value={answers.status}
        options={props.options.status}
        onValue={(status) => change({ status: status as Status })}
      />
      {answers.status !== 'scheduled' && (
        <TextField
          context={context}
          field="statusNote"
          label={t('form.state.note')}
          value={answers.statusNote}
          rows={2}
          lang="fi"
          onValue={(statusNote) => change({ statusNote })}
        />
      )}
    </section>
  );
}
