import type { Audience } from '#domain/vocabulary.ts';
import { ChoiceField } from '../fields/ChoiceField.tsx';
import { TextField } from '../fields/TextField.tsx';
import type { FormContext } from '../form-context.ts';

/** For whom it is, in which languages, where in the house and for how much. */
export function WhoPart({ context }: { context: FormContext }) {
  const { t, answers, change, props } = context;
  return (
    <section aria-labelledby="part-who">
      <h2 id="part-who">{t('form.who')}</h2>
      <ChoiceField
        context={context}
        field="audience"
        label={t('form.audience')}
        hint={t('form.audience.hint')}
        options={props.options.audience}
        chosen={answers.audience}
        onChosen={(audience) => change({ audience: audience as Audience[] })}
      />
      <TextField
        context={context}
        field="ageMin"
        label={t('form.age-min')}
        value={answers.ageMin}
        short
        numeric
        onValue={(ageMin) => change({ ageMin })}
      />
      <TextField
        context={context}
        field="ageMax"
        label={t('form.age-max')}
        value={answers.ageMax}
        short
        numeric
        onValue={(ageMax) => change({ ageMax })}
      />
      <TextField
        context={context}
        field="languages"
        label={t('form.languages')}
        hint={t('form.languages.hint')}
        value={answers.languages}
        required
        short
        onValue={(languages) => change({ languages })}
      />
      <TextField
        context={context}
        field="duration"
        label={t('form.duration')}
        value={answers.duration}
        short
        numeric
        onValue={(duration) => change({ duration })}
      />
      <TextField
        context={context}
        field="place"
        label={t('form.place')}
        value={answers.place}
        lang="fi"
        onValue={(place) => change({ place })}
      />
      <TextField
        context={context}
        field="price"
        label={t('form.price')}
        value={answers.price}
        short
        lang="fi"
        onValue={(price) => change({ price })}
      />
    </section>
  );
}
