import type { Answers } from '#submission/answers.ts';
import { ChoiceField } from '../fields/ChoiceField.tsx';
import type { FormContext } from '../form-context.ts';
import { DateRows } from './DateRows.tsx';
import { RangeFields } from './RangeFields.tsx';
import { WeeklyFields } from './WeeklyFields.tsx';

/** When it is: on some days, every week, or for a long time. */
export function WhenPart({ context }: { context: FormContext }) {
  const { t, answers, change } = context;
  return (
    <section aria-labelledby="part-when">
      <h2 id="part-when">{t('form.when')}</h2>
      <ChoiceField
        context={context}
        field="kind"
        label={t('form.kind')}
        single
        options={[
          { code: 'dates', label: t('form.kind.dates') },
          { code: 'weekly', label: t('form.kind.weekly') },
          { code: 'range', label: t('form.kind.range') },
        ]}
        chosen={[answers.kind]}
        onChosen={([kind]) => change({ kind: kind as Answers['kind'] })}
      />
      {answers.kind === 'dates' && <DateRows context={context} />}
      {answers.kind === 'weekly' && <WeeklyFields context={context} />}
      {answers.kind === 'range' && <RangeFields context={context} />}
    </section>
  );
}
