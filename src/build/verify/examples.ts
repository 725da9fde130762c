import type { Catalogue } from '#domain/catalogue.ts';
import { LOCALE_CODES } from '#i18n/locales.ts';
import { eventPath, venuePath } from '#i18n/routes.ts';
import type { BuiltSite, SiteProblem } from './built-site.ts';

/** The word that every invented listing bears, in its name or beside it. */
const WORD = /Esimerkki/;

/** A site of real content holds no invented listing: none in the catalogue, none on a page of listings. */
export function exampleProblems(site: BuiltSite, catalogue: Catalogue): SiteProblem[] {
  const invented = [...catalogue.events, ...catalogue.venues].filter((listing) => listing.example);
  const listings = /\/(?:tapahtumat|kohteet)\//;
  return [
    ...invented.map(({ id }) => ({ page: id, message: 'is an example, in a build of real content' })),
    ...[...site.pages.values()]
      .filter((page) => (listings.test(page.path) || page.path.split('/').length <= 3) && WORD.test(page.html))
      .map((page) => ({ page: page.path, message: 'bears the word "Esimerkki", in a build of real content' })),
  ];
}

/** With the example season: every page of an invented listing says so. */
export function unmarkedExampleProblems(site: BuiltSite, catalogue: Catalogue): SiteProblem[] {
  return LOCALE_CODES.flatMap((locale) => [
    ...catalogue.events.filter((event) => event.example).map((event) => eventPath(locale, event.id)),
    ...catalogue.venues.filter((venue) => venue.example).map((venue) => venuePath(locale, venue.id)),
  ])
    .filter((path) => site.pages.has(path) && !WORD.test(site.pages.get(path)?.html ?? ''))
    .map((page) => ({ page, message: 'is invented and does not bear the word "Esimerkki"' }));
}
