import type { SheetLanguage } from '#i18n/sheet-languages.ts';
import type { ShortlistProps } from '#views/shortlist/shortlist-props.ts';
import type { SheetWords } from './sheet-words.ts';

interface Props {
  t: SheetWords['t'];
  languages: ShortlistProps['languages'];
  language: SheetLanguage;
  heading: string;
  large: boolean;
  onLanguage(language: SheetLanguage): void;
  onHeading(heading: string): void;
  onLarge(large: boolean): void;
}

/** How the sheet is to be: its heading, its language, the size of its letters. */
export function SheetChoices({ t, languages, language, heading, large, onLanguage, onHeading, onLarge }: Props) {
  return (
    <fieldset class="sheet-choices screen-only">
      <legend>{t('picks.sheet')}</legend>
      <label>
        {t('picks.heading')}
        <input
          type="text"
          maxLength={80}
          autoComplete="off"
          value={heading}
          onInput={({ currentTarget }) => onHeading(currentTarget.value)}
        />
      </label>
      <label>
        {t('picks.language')}
        <select value={language} onChange={({ currentTarget }) => onLanguage(currentTarget.value as SheetLanguage)}>
          {languages.map(({ code, name }) => (
            <option key={code} value={code}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <label class="tick">
        <input type="checkbox" checked={large} onChange={({ currentTarget }) => onLarge(currentTarget.checked)} />{' '}
        {t('picks.large')}
      </label>
      <p>{t('picks.notes.help')}</p>
    </fieldset>
  );
}
