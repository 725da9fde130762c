import type { Catalogue } from '#domain/catalogue.ts';
import { languageChoices } from '#domain/event-languages.ts';
import type { Locale } from '#i18n/locales.ts';
import { eventListPath, sectionPath } from '#i18n/routes.ts';
import { FINDER_CHOICE_STRINGS } from '#i18n/strings/finder-choices.ts';
import { FINDER_FORM_STRINGS } from '#i18n/strings/finder-form.ts';
import { type LocaleStrings, pickStrings, translate } from '#i18n/strings.ts';
import { type FinderOption, finderOptions } from './finder-options.ts';

/** A link to a page that works without the finder. */
export interface FinderLink {
  readonly href: string;
  readonly label: string;
}

/** What the finder's island gets, as JSON in the page: no more than the form needs. The rest comes with the data. */
export interface FinderProps {
  readonly locale: Locale;
  readonly strings: LocaleStrings<typeof FINDER_FORM_STRINGS>;
  /** Names by code, in the order in which they are offered. */
  readonly municipalities: Readonly<Record<string, string>>;
  /** Codes that an address may name, with spaces between: lists of Astro’s props weigh a lot. Their labels come with the data. */
  readonly languages: string;
  readonly when: readonly FinderOption[];
  /** Where the form leads before the island is awake: the list of all events, on whose page it wakes up with the question. */
  readonly action: string;
  readonly dataUrl: string;
  /** Folder of the locale's search index, with a slash at its end. */
  readonly indexUrl: string;
  /** Ways on that need no finder, best first. */
  readonly links: readonly FinderLink[];
}

/** The props of the finder's island in one locale. */
export function finderProps(catalogue: Pick<Catalogue, 'networks' | 'events'>, locale: Locale): FinderProps {
  const t = translate(FINDER_CHOICE_STRINGS, locale);
  const options = finderOptions(catalogue, locale);
  return {
    locale,
    strings: pickStrings(FINDER_FORM_STRINGS, locale),
    municipalities: Object.fromEntries(options.municipality.map(({ value, label }) => [value, label])),
    languages: languageChoices(catalogue.events).join(' '),
    when: options.when,
    action: sectionPath(locale, 'events'),
    dataUrl: `/data/finder/${locale}.json`,
    indexUrl: `/haku/${locale}/`,
    links: [
      { href: sectionPath(locale, 'events'), label: t('finder.way.all') },
      { href: eventListPath(locale, 'weekend'), label: t('finder.when.weekend') },
      { href: sectionPath(locale, 'venues'), label: t('finder.way.venues') },
      { href: sectionPath(locale, 'issuers'), label: t('finder.way.ask') },
    ],
  };
}
