import { DATE_STRINGS } from '#i18n/strings/dates.ts';
import { TAKE_ALONG_STRINGS } from '#i18n/strings/take-along.ts';
import { type LocaleStrings, pickStrings } from '#i18n/strings.ts';
import { townSizesFile } from '#i18n/take-along-paths.ts';
import type { ViewContext } from '../view-context.ts';
import { type TakeAlongGroup, takeAlongGroups } from './take-along-towns.ts';

/** What the island gets, as JSON in the page. */
export interface TakeAlongProps {
  readonly locale: ViewContext['locale'];
  readonly strings: LocaleStrings<typeof TAKE_ALONG_STRINGS>;
  readonly dateStrings: LocaleStrings<typeof DATE_STRINGS>;
  readonly groups: readonly TakeAlongGroup[];
  readonly sizesFile: string;
}

/** The props of the page on which towns are taken along. */
export function takeAlongProps(context: ViewContext): TakeAlongProps {
  const { locale } = context;
  return {
    locale,
    strings: pickStrings(TAKE_ALONG_STRINGS, locale),
    dateStrings: pickStrings(DATE_STRINGS, locale),
    groups: takeAlongGroups(context),
    sizesFile: townSizesFile(locale),
  };
}
