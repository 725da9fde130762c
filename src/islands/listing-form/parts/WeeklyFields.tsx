import type { Weekday } from '#domain/vocabulary.ts';
import { ChoiceField } from '../fields/ChoiceField.tsx';
import { TextField } from '../fields/TextField.tsx';
import type { FormContext } from '../form-context.ts';
import { understoodClock } from '../understood.ts';
import { SpanFields } from './SpanFields.tsx';

/** Something that is every week: from when to when, on which days, at what time, and when not. */
export function WeeklyFields({ context }: { context: FormContext }) {
  const { t, answers, change, props } = context;
  return (
    <>
      <ChoiceField
        context={context}
        field="days"
        label={t('form.days')}
        options={props.options.days}
        chosen={answers.days}
        onChosen={(days) => change({ days: days as Weekday[] })}
      />
      <TextField
        context={context}
        field="clock"
        label={t('form.clock')}
        hint={t('form.clock.hint')}
        value={answers.clock}
        said={understoodClock(answers.clock, context)}
        short
        onValue={(clock) => change({ clock })}
      />
      <SpanFields context={context} />
      <label class="tick">
        <input
          type="checkbox"
          checked={answers.everySecond}
          onChange={(event) => change({ everySecond: event.currentTarget.checked })}
        />
        {t('form.every-second')}
      </label>
      <TextField
        context={context}
        field="except"
        label={t('form.except')}
        hint={t('form.except.hint')}
        value={answers.except}
        onValue={(except) => change({ except })}
      />
    </>
  );
}
