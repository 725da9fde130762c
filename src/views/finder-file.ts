import { type Catalogue, municipalitiesOf } from '#domain/catalogue.ts';
import type { EpochMinutes } from '#domain/occurrence.ts';
import { onceEach } from '#domain/once-each.ts';
import { VENUE_KINDS, type VenueKind } from '#domain/vocabulary.ts';
import type { Neighbours } from '#domain/ways-out.ts';
import type { Locale } from '#i18n/locales.ts';
import { FINDER_ANSWER_STRINGS } from '#i18n/strings/finder-answer.ts';
import { FINDER_PANEL_STRINGS } from '#i18n/strings/finder-panel.ts';
import { type LocaleStrings, pickStrings } from '#i18n/strings.ts';
import { venueKindLabel } from '#i18n/vocabulary-labels.ts';
import { vocabularyTexts } from '#i18n/vocabulary-texts.ts';
import { CARD_STRINGS } from './card-strings.ts';
import { encodeFacts, encodeFinderData } from './encode-finder-data.ts';
import type { FinderData, NamesFile } from './finder-data.ts';
import { type FinderOptions, finderOptions } from './finder-options.ts';
import { finderSource, type NamedSource } from './finder-source.ts';

/** What the finder needs besides the listings to say an answer. */
export interface FinderWords {
  readonly strings: LocaleStrings<typeof FINDER_ANSWER_STRINGS & typeof FINDER_PANEL_STRINGS & typeof CARD_STRINGS>;
  readonly options: FinderOptions;
  readonly venueKinds: Readonly<Record<VenueKind, string>>;
  readonly neighbours: Neighbours;
}

/** The file that the finder loads when a visitor turns to it. */
export interface FinderFile {
  readonly data: FinderData;
  readonly words: FinderWords;
}

/** All that the finder of a locale may load. */
export interface FinderFiles {
  readonly file: FinderFile;
  /** Those of the parts after the first, in their order. */
  readonly names: readonly NamesFile[];
}

/** The finder's files of a locale at a moment. */
export function finderFiles(catalogue: Catalogue, locale: Locale, now: EpochMinutes): FinderFiles {
  const source = finderSource(catalogue, locale, now);
  const { data, later } = encodeFinderData(source, factsOf(catalogue, { source, now }));
  return { file: { data, words: finderWords(catalogue, locale) }, names: later };
}

/** The same in every language, so those of whichever asks first. */
const factsOf = onceEach(
  (_catalogue: Catalogue, { source }: { readonly source: NamedSource; readonly now: EpochMinutes }) =>
    encodeFacts(source),
  ({ now }) => now,
);

function finderWords(catalogue: Catalogue, locale: Locale): FinderWords {
  const t = vocabularyTexts(locale);
  return {
    strings: pickStrings({ ...FINDER_ANSWER_STRINGS, ...FINDER_PANEL_STRINGS, ...CARD_STRINGS }, locale),
    options: finderOptions(catalogue, locale),
    venueKinds: Object.fromEntries(VENUE_KINDS.map((kind) => [kind, venueKindLabel(kind, t)])) as Record<
      VenueKind,
      string
    >,
    neighbours: Object.fromEntries(municipalitiesOf(catalogue).map(({ id, neighbours }) => [id, neighbours])),
  };
}
