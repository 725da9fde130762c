import { type Catalogue, municipalitiesOf } from '#domain/catalogue.ts';
import { DATE_PRESETS } from '#domain/date-presets.ts';
import type { Facet } from '#domain/filters.ts';
import { localize } from '#domain/localized.ts';
import { AUDIENCES, CATEGORIES } from '#domain/vocabulary.ts';
import { LOCALES, type Locale } from '#i18n/locales.ts';
import { eventListPath, sectionPath } from '#i18n/routes.ts';
import { FINDER_CHOICE_STRINGS } from '#i18n/strings/finder-choices.ts';
import { FINDER_FORM_STRINGS } from '#i18n/strings/finder-form.ts';
import { type LocaleStrings, pickStrings, translate } from '#i18n/strings.ts';
import { audienceLabel, categoryLabel } from '#i18n/vocabulary-labels.ts';
import { vocabularyTexts } from '#i18n/vocabulary-texts.ts';

/** One choice of a facet. */
export interface FinderOption {
  readonly value: string;
  readonly label: string;
}

/** A link to a page that works without the finder. */
export interface FinderLink {
  readonly href: string;
  readonly label: string;
}

/** What the finder's island gets, as JSON in the page: no more than the form needs. The rest comes with the data. */
export interface FinderProps {
  readonly locale: Locale;
  readonly strings: LocaleStrings<typeof FINDER_FORM_STRINGS>;
  readonly options: Readonly<Record<Facet, readonly FinderOption[]>>;
  /** Where the form leads before the island is awake: the list of all events, on whose page it wakes up with the question. */
  readonly action: string;
  readonly dataUrl: string;
  /** Folder of the locale's search index, with a slash at its end. */
  readonly indexUrl: string;
  /** Ways on that need no finder, best first. */
  readonly links: readonly FinderLink[];
}

/** The props of the finder's island in one locale. */
export function finderProps(catalogue: Pick<Catalogue, 'networks'>, locale: Locale): FinderProps {
  const t = translate(FINDER_CHOICE_STRINGS, locale);
  const words = vocabularyTexts(locale);
  return {
    locale,
    strings: pickStrings(FINDER_FORM_STRINGS, locale),
    options: {
      municipality: municipalitiesOf(catalogue).map(({ id, name }) => ({
        value: id,
        label: localize(name, LOCALES[locale].content).text,
      })),
      category: CATEGORIES.map((code) => ({ value: code, label: categoryLabel(code, words) })),
      audience: AUDIENCES.map((code) => ({ value: code, label: audienceLabel(code, words) })),
      when: DATE_PRESETS.map((code) => ({ value: code, label: t(`finder.when.${code}`) })),
    },
    action: sectionPath(locale, 'events'),
    dataUrl: `/data/finder/${locale}.json`,
    indexUrl: `/pagefind/${locale}/`,
    links: [
      { href: sectionPath(locale, 'events'), label: t('finder.way.all') },
      { href: eventListPath(locale, 'weekend'), label: t('finder.when.weekend') },
      { href: sectionPath(locale, 'venues'), label: t('finder.way.venues') },
      { href: sectionPath(locale, 'card'), label: t('finder.way.card') },
    ],
  };
}
