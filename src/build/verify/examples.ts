import type { Catalogue } from '#domain/catalogue.ts';
import { LOCALE_CODES } from '#i18n/locales.ts';
import { eventPath, homePath, venuePath } from '#i18n/routes.ts';
import type { BuiltSite, SitePage, SiteProblem } from './built-site.ts';

/** The word that every invented listing bears, in its name or beside it. */
const WORD = /Esimerkki/;

/** Whether a person can read the word on the page; the finder carries it among its texts on every site. */
const saysSo = ({ tags }: SitePage) => tags.some(({ name, text }) => name !== 'script' && WORD.test(text));

/** A site of real content holds no invented listing: none in the catalogue, none on a page of listings. */
export function exampleProblems(site: BuiltSite, catalogue: Catalogue): SiteProblem[] {
  const invented = [...catalogue.events, ...catalogue.venues].filter((listing) => listing.example);
  const homes = new Set<string>(LOCALE_CODES.map(homePath));
  const listings = /\/(?:tapahtumat|kohteet)\//;
  return [
    ...invented.map(({ id }) => ({ page: id, message: 'is an example, in a build of real content' })),
    ...[...site.pages.values()]
      .filter((page) => (homes.has(page.path) || listings.test(page.path)) && saysSo(page))
      .map((page) => ({ page: page.path, message: 'bears the word "Esimerkki", in a build of real content' })),
  ];
}

/** With the example season: every page of an invented listing says so. */
export function unmarkedExampleProblems(site: BuiltSite, catalogue: Catalogue): SiteProblem[] {
  return LOCALE_CODES.flatMap((locale) => [
    ...catalogue.events.filter((event) => event.example).map((event) => eventPath(locale, event.id)),
    ...catalogue.venues.filter((venue) => venue.example).map((venue) => venuePath(locale, venue.id)),
  ])
    .filter((path) => {
      const page = site.pages.get(path);
      return page && !saysSo(page);
    })
    .map((page) => ({ page, message: 'is invented and does not bear the word "Esimerkki"' }));
}
