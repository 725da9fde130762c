import { type Catalogue, municipalitiesOf } from '#domain/catalogue.ts';
import { languageChoices, NO_WORDS } from '#domain/event-languages.ts';
import { optionsOf } from '#domain/facet-options.ts';
import { FACETS, type Facet } from '#domain/filters.ts';
import { localize } from '#domain/localized.ts';
import type { AccessibilityFeature, Audience, Category, TicketChannel } from '#domain/vocabulary.ts';
import { LOCALES, type Locale } from '#i18n/locales.ts';
import { FINDER_CHOICE_STRINGS } from '#i18n/strings/finder-choices.ts';
import { translate } from '#i18n/strings.ts';
import { accessibilityLabel, audienceLabel, categoryLabel, channelLabel } from '#i18n/vocabulary-labels.ts';
import { vocabularyTexts } from '#i18n/vocabulary-texts.ts';

/** One choice of a facet. */
export interface FinderOption {
  readonly value: string;
  readonly label: string;
}

export type FinderOptions = Readonly<Record<Facet, readonly FinderOption[]>>;

type Source = Pick<Catalogue, 'networks' | 'events'>;

/** Every choice of every facet with its label, in the order offered. For the build: it names languages with Node's table. */
export function finderOptions(catalogue: Source, locale: Locale): FinderOptions {
  const labelOf = labeller(catalogue, locale);
  const municipalities = municipalitiesOf(catalogue).map(({ id }) => id);
  const languages = languageChoices(catalogue.events);
  const optionsFor = (facet: Facet) =>
    optionsOf(facet, municipalities, languages).map((value) => ({ value, label: labelOf(facet, value) }));
  return Object.fromEntries(FACETS.map((facet) => [facet, optionsFor(facet)])) as Record<Facet, FinderOption[]>;
}

function labeller(catalogue: Source, locale: Locale): (facet: Facet, value: string) => string {
  const t = translate(FINDER_CHOICE_STRINGS, locale);
  const words = vocabularyTexts(locale);
  const languageNames = new Intl.DisplayNames([LOCALES[locale].tag], { type: 'language' });
  const names = new Map(
    municipalitiesOf(catalogue).map(({ id, name }) => [id, localize(name, LOCALES[locale].content).text]),
  );
  return (facet, value) => {
    switch (facet) {
      case 'municipality':
        return names.get(value) ?? value;
      case 'category':
        return categoryLabel(value as Category, words);
      case 'audience':
        return audienceLabel(value as Audience, words);
      case 'accessibility':
        return accessibilityLabel(value as AccessibilityFeature, words);
      case 'channel':
        return channelLabel(value as TicketChannel, words);
      case 'language':
        return value === NO_WORDS ? t('finder.language.none') : capitalised(languageNames.of(value) ?? value, locale);
      default:
        return t(`finder.${facet}.${value}` as Parameters<typeof t>[0]);
    }
  };
}

const capitalised = (word: string, locale: Locale) =>
  word.slice(0, 1).toLocaleUpperCase(LOCALES[locale].tag) + word.slice(1);
