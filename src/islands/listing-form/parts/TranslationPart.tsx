import type { OtherLanguage, TextAnswers } from '#submission/answers.ts';
import { TextField } from '../fields/TextField.tsx';
import type { FormContext } from '../form-context.ts';

const FIELDS = [
  ['title', 'form.name', undefined],
  ['summary', 'form.summary', 3],
  ['body', 'form.body', 6],
  ['place', 'form.place', undefined],
  ['price', 'form.price', undefined],
  ['statusNote', 'form.state.note', 2],
  ['accessibilityNote', 'form.access.note', 2],
] as const satisfies readonly (readonly [keyof TextAnswers, string, number | undefined])[];

/** The texts once more in another language; not required. */
export function TranslationPart({ context, language }: { context: FormContext; language: OtherLanguage }) {
  const { t, answers, change } = context;
  const texts = answers.translations[language];
  const set = (part: Partial<TextAnswers>) =>
    change(({ translations }) => ({
      translations: { ...translations, [language]: { ...translations[language], ...part } },
    }));
  // A note on the state is asked for where there is one in Finnish.
  const shown = FIELDS.filter(
    ([key]) => (key !== 'statusNote' && key !== 'accessibilityNote') || answers[key] !== '' || texts[key] !== '',
  );
  return (
    <section>
      <details>
        <summary>
          <h2>{t(`form.translation.${language}`)}</h2>
        </summary>
        <p class="hint">{t('form.translation.hint')}</p>
        {shown.map(([key, label, rows]) => (
          <TextField
            key={key}
            context={context}
            field={`${language}-${key}`}
            label={t(label)}
            value={texts[key]}
            rows={rows}
            lang={language}
            onValue={(value) => set({ [key]: value })}
          />
        ))}
      </details>
    </section>
  );
}
