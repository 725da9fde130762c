import { Field } from '../fields/Field.tsx';
import type { FormContext } from '../form-context.ts';

interface Props {
  context: FormContext;
  loading: boolean;
  failed: boolean;
  /** An event keeps its venue. */
  fixed: boolean;
  onRetry: () => void;
}

/** Which venue it is; everything that is the same for all its events comes along. */
export function VenuePart({ context, loading, failed, fixed, onRetry }: Props) {
  const { t, props, answers } = context;
  return (
    <section aria-labelledby="part-venue">
      <h2 id="part-venue">{t('form.venue')}</h2>
      <Field
        context={context}
        field="venue"
        label={t('form.venue.label')}
        hint={fixed ? undefined : t('form.venue.hint')}
        required
      >
        {(control) => (
          <select
            {...control}
            value={answers.venue}
            required
            disabled={fixed}
            onChange={(event) => context.change({ venue: event.currentTarget.value })}
          >
            <option value="">{t('form.venue.choose')}</option>
            {props.venues.map(({ municipality, options }) => (
              <optgroup key={municipality} label={municipality}>
                {options.map(({ code, label }) => (
                  <option key={code} value={code}>
                    {label}
                  </option>
                ))}
              </optgroup>
            ))}
          </select>
        )}
      </Field>
      <p role="status">{loading && t('form.venue.loading')}</p>
      {failed && (
        <p class="notice" role="alert">
          {t('form.venue.failed')}{' '}
          <button type="button" class="plain-button" onClick={onRetry}>
            {t('form.retry')}
          </button>
        </p>
      )}
    </section>
  );
}
