import type { Status } from '#domain/vocabulary.ts';
import { NO_TIME, type TimeAnswer } from '#submission/answers.ts';
import { SelectField } from '../fields/SelectField.tsx';
import { TextField } from '../fields/TextField.tsx';
import { type FormContext, fieldId } from '../form-context.ts';
import { understoodTime } from '../understood.ts';

/** Times one by one, as people write them, each with what was understood. */
export function DateRows({ context }: { context: FormContext }) {
  const { t, answers, change, props } = context;
  const { dates, event } = answers;
  const set = (at: number, part: Partial<TimeAnswer>) =>
    change((now) => ({ dates: now.dates.map((one, i) => (i === at ? { ...one, ...part } : one)) }));
  const focus = (at: number) => requestAnimationFrame(() => document.getElementById(fieldId(`dates-${at}`))?.focus());
  return (
    <>
      {dates.map((time, at) => (
        // Rows have no other name than their place.
        <div class="row" key={at}>
          <TextField
            context={context}
            field={`dates-${at}`}
            label={t('form.time', { number: at + 1 })}
            hint={at === 0 ? t('form.time.hint') : undefined}
            value={time.text}
            required={at === 0}
            said={understoodTime(time.text, context)}
            onValue={(text) => set(at, { text })}
          />
          {event !== '' && (
            <SelectField
              context={context}
              field={`dates-${at}-status`}
              label={t('form.time.status')}
              value={time.status}
              options={props.options.status}
              onValue={(status) => set(at, { status: status as Status })}
            />
          )}
          {event !== '' && (
            <TextField
              context={context}
              field={`dates-${at}-note`}
              label={t('form.time.note')}
              value={time.note}
              onValue={(note) => set(at, { note })}
            />
          )}
          {dates.length > 1 && (
            <button
              type="button"
              class="plain-button"
              onClick={() => {
                change({ dates: dates.filter((_, i) => i !== at) });
                focus(Math.max(at - 1, 0));
              }}
            >
              {t('form.time.remove', { number: at + 1 })}
            </button>
          )}
        </div>
      ))}
      <button
        type="button"
        class="plain-button"
        onClick={() => {
          change({ dates: [...dates, NO_TIME] });
          focus(dates.length);
        }}
      >
        {t('form.time.add')}
      </button>
    </>
  );
}
