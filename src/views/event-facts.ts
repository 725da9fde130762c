import type { Event } from '#domain/event.ts';
import type { Phrase } from '#domain/localized.ts';
import { formatDuration } from '#i18n/durations.ts';
import { formatList } from '#i18n/lists.ts';
import { LOCALES } from '#i18n/locales.ts';
import { audienceLabel, categoryLabel } from '#i18n/vocabulary-labels.ts';
import { phrase, type ViewContext } from './view-context.ts';

/** A label with its value: "Kesto: 1 tunti 30 minuuttia". */
export interface Fact {
  readonly label: string;
  readonly value: Phrase;
}

/** Short facts of an event in words: for whom, age, language, duration, topic, what others pay. */
export function eventFacts(event: Event, context: ViewContext): Fact[] {
  const { t } = context;
  const fact = (label: string, text: string | undefined): Fact[] =>
    text === undefined ? [] : [{ label, value: { text } }];
  return [
    ...fact(
      t('event.audience'),
      formatList(
        event.audience.map((code) => audienceLabel(code, t)),
        t,
      ),
    ),
    ...fact(t('event.age'), ageText(event.ages, context)),
    ...fact(t('event.language'), languageText(event.languages, context)),
    ...fact(
      t('event.duration'),
      event.durationMinutes === undefined ? undefined : formatDuration(event.durationMinutes, t),
    ),
    ...fact(
      t('event.category'),
      formatList(
        event.categories.map((code) => categoryLabel(code, t)),
        t,
      ),
    ),
    ...(event.price ? [{ label: t('event.price'), value: phrase(event.price, context) }] : []),
  ];
}

function ageText(ages: Event['ages'], { t }: ViewContext): string | undefined {
  const { min, max } = ages ?? {};
  if (min !== undefined && max !== undefined) return t('event.age.between', { min, max });
  if (min !== undefined) return t('event.age.from', { min });
  return max === undefined ? undefined : t('event.age.to', { max });
}

function languageText(languages: readonly string[], { t, locale }: ViewContext): string {
  if (languages.length === 0) return t('event.language.none');
  // Names of languages: at build only, so that Node's table decides for every reader.
  const names = new Intl.DisplayNames([LOCALES[locale].tag], { type: 'language' });
  return formatList(
    languages.map((tag) => names.of(tag) ?? tag),
    t,
  );
}
