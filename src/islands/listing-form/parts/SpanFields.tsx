import { TextField } from '../fields/TextField.tsx';
import type { FormContext } from '../form-context.ts';
import { understoodDay } from '../understood.ts';

/** The first and the last day. */
export function SpanFields({ context }: { context: FormContext }) {
  const { t, answers, change } = context;
  return (
    <>
      <TextField
        context={context}
        field="from"
        label={t('form.from')}
        value={answers.from}
        said={understoodDay(answers.from, context)}
        required
        short
        onValue={(from) => change({ from })}
      />
      <TextField
        context={context}
        field="until"
        label={t('form.until')}
        value={answers.until}
        said={understoodDay(answers.until, context)}
        required
        short
        onValue={(until) => change({ until })}
      />
    </>
  );
}
