import type { Category } from '#domain/vocabulary.ts';
import { ChoiceField } from '../fields/ChoiceField.tsx';
import { TextField } from '../fields/TextField.tsx';
import type { FormContext } from '../form-context.ts';

/** Characters of a summary that fit (`content-layer/schema/limits.ts` decides). */
const SUMMARY_MAX = 200;

/** What happens. */
export function WhatPart({ context }: { context: FormContext }) {
  const { t, answers, change, props } = context;
  const inFinnish = (key: 'form.name' | 'form.summary' | 'form.body') => t('form.in-finnish', { label: t(key) });
  return (
    <section aria-labelledby="part-what">
      <h2 id="part-what">{t('form.what')}</h2>
      <TextField
        context={context}
        field="title"
        label={inFinnish('form.name')}
        value={answers.title}
        required
        lang="fi"
        onValue={(title) => change({ title })}
      />
      <TextField
        context={context}
        field="summary"
        label={inFinnish('form.summary')}
        hint={t('form.summary.hint', { max: SUMMARY_MAX })}
        value={answers.summary}
        required
        rows={3}
        lang="fi"
        onValue={(summary) => change({ summary })}
      />
      <TextField
        context={context}
        field="body"
        label={inFinnish('form.body')}
        hint={t('form.body.hint')}
        value={answers.body}
        rows={6}
        lang="fi"
        onValue={(body) => change({ body })}
      />
      <ChoiceField
        context={context}
        field="categories"
        label={t('form.categories')}
        hint={t('form.categories.hint')}
        options={props.options.categories}
        chosen={answers.categories}
        onChosen={(categories) => change({ categories: categories as Category[] })}
      />
      <TextField
        context={context}
        field="website"
        label={t('form.website')}
        value={answers.website}
        type="url"
        onValue={(website) => change({ website })}
      />
    </section>
  );
}
