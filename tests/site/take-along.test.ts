import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { resolveFile } from '#build/resolve-file.ts';
import { venuesIn } from '#domain/catalogue.ts';
import { LOCALE_CODES, type Locale } from '#i18n/locales.ts';
import { eventListPath, eventPath, homePath, sectionPath, venuePath } from '#i18n/routes.ts';
import { townFile, townSizesFile } from '#i18n/take-along-paths.ts';
import { indexFolder } from '#search/index-files.ts';
import type { TownFiles, TownSizes } from '#views/take-along/take-along-files.ts';
import { isLeft } from '../support/brute-force.ts';
import { builtSite, EXAMPLE_SITE } from '../support/built-sites.ts';
import { catalogueOf } from '../support/site-content.ts';

const dir = builtSite(EXAMPLE_SITE);
const { catalogue, clock } = await catalogueOf(EXAMPLE_SITE);
const read = <T>(file: string) => JSON.parse(readFileSync(path.join(dir, file), 'utf8')) as T;
const towns = LOCALE_CODES.flatMap((locale) =>
  Object.entries(read<TownSizes>(townSizesFile(locale))).map(([town, size]) => ({ locale, town, size })),
);
const filesOf = (locale: Locale, town: string) => Object.keys(read<TownFiles>(townFile(locale, town)).files);

test('every municipality with a venue can be taken along, in every language', () => {
  const municipalities = new Set(catalogue.venues.map(({ municipality }) => municipality));
  expect(municipalities.size).toBeGreaterThan(5);
  expect(towns.length).toBe(municipalities.size * LOCALE_CODES.length);
});

test.each(towns)(
  '$town in $locale: all its events, venues and lists, and each file is there',
  ({ locale, town, size }) => {
    const files = filesOf(locale, town);
    const venues = venuesIn(catalogue, town);
    const ids = new Set(venues.map(({ id }) => id));
    const events = catalogue.events.filter(
      (event) => ids.has(event.venue) && event.movedTo === undefined && isLeft(event, clock),
    );
    expect(files).toEqual(
      expect.arrayContaining([
        homePath(locale),
        sectionPath(locale, 'events'),
        sectionPath(locale, 'card'),
        eventListPath(locale, town),
        `/data/finder/${locale}.json`,
        `${indexFolder(locale)}lexicon.json`,
        ...venues.map(({ id }) => venuePath(locale, id)),
        ...events.map(({ id }) => eventPath(locale, id)),
      ]),
    );
    expect(files.some((file) => /^\/_astro\/.+\.js$/.test(file))).toBe(true);
    expect(files.filter((file) => resolveFile(dir, file).status !== 200)).toEqual([]);
    expect(size.files).toBe(files.length);
  },
);

test('what changes has another mark, and what does not the same', () => {
  const marks = towns.map(({ locale, town }) => read<TownFiles>(townFile(locale, town)).files);
  const byFile = Map.groupBy(
    marks.flatMap((files) => Object.entries(files)),
    ([file]) => file,
  );
  expect([...byFile.values()].every((all) => new Set(all.map(([, mark]) => mark)).size === 1)).toBe(true);
  expect(new Set([...byFile.values()].map(([one]) => one?.[1])).size).toBeGreaterThan(byFile.size * 0.9);
});
