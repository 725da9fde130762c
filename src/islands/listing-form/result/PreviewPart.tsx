import type { FormContext } from '../form-context.ts';
import type { FormState } from '../use-listing-form.ts';

/** Card and page as they would be, once the answers are enough. */
export function PreviewPart({ context, state }: { context: FormContext; state: FormState }) {
  const { t } = context;
  const { late, verdict, clock } = state;
  return (
    <section aria-labelledby="part-preview" class="form-preview">
      <h2 id="part-preview">{t('form.preview')}</h2>
      {late && verdict && clock ? (
        <late.Preview context={context} verdict={verdict} clock={clock} />
      ) : (
        <p>{t('form.preview.wait')}</p>
      )}
    </section>
  );
}
