import { TextField } from '../fields/TextField.tsx';
import type { FormContext } from '../form-context.ts';
import { understoodHours } from '../understood.ts';
import { SpanFields } from './SpanFields.tsx';

/** Something that stands for a long time: from when to when, and when it is open. */
export function RangeFields({ context }: { context: FormContext }) {
  const { t, answers, change } = context;
  return (
    <>
      <SpanFields context={context} />
      <TextField
        context={context}
        field="openingHours"
        label={t('form.hours')}
        hint={t('form.hours.hint')}
        value={answers.openingHours}
        said={understoodHours(answers.openingHours, context)}
        onValue={(openingHours) => change({ openingHours })}
      />
    </>
  );
}
