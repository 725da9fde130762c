import { buildClock } from '#catalogue/build-clock.ts';
import type { Catalogue } from '#domain/catalogue.ts';
import { onceEach } from '#domain/once-each.ts';
import type { Locale } from '#i18n/locales.ts';
import { type FinderFiles, finderFiles } from '#views/finder-file.ts';

/** The finder's files of a locale, made once for all of them. */
export const builtFinderFiles = onceEach(
  (catalogue: Catalogue, locale: Locale): FinderFiles => finderFiles(catalogue, locale, buildClock().now),
);
