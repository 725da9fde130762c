import {
  ACCESSIBILITY_FEATURES,
  AUDIENCES,
  BENEFITS,
  CATEGORIES,
  STATUSES,
  TICKET_CHANNELS,
  WEEKDAYS,
} from '#domain/vocabulary.ts';
import { weekdayName } from '#i18n/dates.ts';
import type { Locale } from '#i18n/locales.ts';
import { LISTING_FORM_STRINGS } from '#i18n/strings/listing-form.ts';
import { type LocaleStrings, pickStrings } from '#i18n/strings.ts';
import {
  accessibilityAnswerLabel,
  accessibilityLabel,
  audienceLabel,
  benefitLabel,
  categoryLabel,
  channelLabel,
  statusLabel,
} from '#i18n/vocabulary-labels.ts';
import { phrase, type ViewContext } from './view-context.ts';

/** One thing to choose: its code and what it is called. */
export interface FormOption {
  readonly code: string;
  readonly label: string;
}

/** The choices of the form, by the field they belong to. */
export interface FormOptions {
  readonly categories: readonly FormOption[];
  readonly audience: readonly FormOption[];
  readonly status: readonly FormOption[];
  readonly days: readonly FormOption[];
  readonly benefit: readonly FormOption[];
  readonly channels: readonly FormOption[];
  readonly features: readonly FormOption[];
  readonly answers: readonly FormOption[];
}

/** What the form's island gets, as JSON in the page. */
export interface ListingFormProps {
  readonly locale: Locale;
  readonly strings: LocaleStrings<typeof LISTING_FORM_STRINGS>;
  /** Venues by municipality, both by name. */
  readonly venues: readonly { readonly municipality: string; readonly options: readonly FormOption[] }[];
  readonly options: FormOptions;
  readonly templateUrl: string;
  /** Where mails go. */
  readonly feedback?: string;
  /** Where venues that use GitHub hand in files. */
  readonly repository?: string;
}

/** The props of the form in one locale. */
export function listingFormProps(context: ViewContext, repository: string | undefined): ListingFormProps {
  const { t, locale, feedback } = context;
  const options = <C extends string>(codes: readonly C[], label: (code: C, texts: typeof t) => string): FormOption[] =>
    codes.map((code) => ({ code, label: label(code, t) }));
  return {
    locale,
    strings: pickStrings(LISTING_FORM_STRINGS, locale),
    venues: venueGroups(context),
    options: {
      categories: options(CATEGORIES, categoryLabel),
      audience: options(AUDIENCES, audienceLabel),
      status: options(STATUSES, statusLabel),
      days: options(WEEKDAYS, (code) => weekdayName(WEEKDAYS.indexOf(code), t, 'long')),
      benefit: options(BENEFITS, benefitLabel),
      channels: options(TICKET_CHANNELS, channelLabel),
      features: options(ACCESSIBILITY_FEATURES, accessibilityLabel),
      answers: options(['yes', 'no', 'ask'], accessibilityAnswerLabel),
    },
    templateUrl: `/data/ilmoita/malli-${locale}.md`,
    ...(feedback !== undefined && { feedback }),
    ...(repository !== undefined && { repository }),
  };
}

function venueGroups(context: ViewContext): ListingFormProps['venues'] {
  const { catalogue, municipalityNames, locale } = context;
  const current = catalogue.venues.filter(({ movedTo, state }) => movedTo === undefined && state.status !== 'ended');
  const inOrder = new Intl.Collator(locale).compare;
  const byTown = Map.groupBy(current, ({ municipality }) => municipalityNames[municipality] ?? municipality);
  return [...byTown]
    .sort(([a], [b]) => inOrder(a, b))
    .map(([municipality, venues]) => ({
      municipality,
      options: venues
        .map((venue) => ({ code: venue.id, label: phrase(venue.name, context).text }))
        .sort((a, b) => inOrder(a.label, b.label)),
    }));
}
