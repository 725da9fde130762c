import type { FormContext } from '../form-context.ts';
import type { FormState } from '../use-listing-form.ts';

interface Props {
  context: FormContext;
  state: FormState;
  onClear: () => void;
}

/** What is to be known before the first question: which event is changed, and that earlier answers are back. */
export function FormNotices({ context, state, onClear }: Props) {
  const { t, answers } = context;
  const { restored, changeIsGone, touched } = state;
  return (
    <>
      {answers.event !== '' && (
        <p class="notice">
          <b>{t('form.changing', { title: answers.title })}</b>
        </p>
      )}
      {changeIsGone && <p class="notice">{t('form.changing.gone')}</p>}
      <p class="hint">{t('form.required')}</p>
      {(restored || touched) && (
        <p class={restored ? 'notice' : undefined}>
          {restored && `${t('form.draft.kept')} `}
          <button type="button" class="plain-button" onClick={onClear}>
            {t('form.draft.clear')}
          </button>
        </p>
      )}
    </>
  );
}
