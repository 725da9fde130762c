import { venuesIn } from '#domain/catalogue.ts';
import { outingCode } from '#domain/outing.ts';
import { isPlainPath } from '#i18n/plain/plain-paths.ts';
import { eventListPath, eventPath, homePath, sectionPath, venuePath } from '#i18n/routes.ts';
import { programmePath } from '#views/programme/programme-scopes.ts';
import type { ViewContext } from '#views/view-context.ts';
import { filesIn } from './files-in.ts';

/** Pages of a locale that everybody needs who has taken a town along. Behind `/`, all below it too. */
function commonPages({ locale }: ViewContext): readonly string[] {
  const section = (name: Parameters<typeof sectionPath>[1]) => sectionPath(locale, name);
  return [
    homePath(locale),
    section('events'),
    eventListPath(locale, 'today'),
    eventListPath(locale, 'weekend'),
    section('venues'),
    section('picks'),
    section('takeAlong'),
    section('privacy'),
  ];
}

/**
 * The pages of a town in a locale: its lists, events, venues and programme, and what belongs to every town.
 *
 * @param existing all pages of the built site
 */
export function townPages(municipality: string, context: ViewContext, existing: ReadonlySet<string>): string[] {
  const { locale, catalogue, comingIn } = context;
  // Guides in other languages are pages of their own: whoever reads them has no use for this locale's.
  const cards = filesIn(existing, sectionPath(locale, 'card')).filter((page) => !isPlainPath(page));
  const houses = venuesIn(catalogue, municipality);
  const lists = [municipality, ...houses.map(({ id }) => id)].flatMap((code) =>
    pagesOfList(eventListPath(locale, code), existing),
  );
  const events = (comingIn.get(municipality) ?? []).map(({ id }) => eventPath(locale, id));
  return [
    ...new Set([
      ...commonPages(context),
      ...lists,
      ...cards,
      ...events,
      ...houses.map(({ id }) => venuePath(locale, id)),
      eventListPath(locale, outingCode(municipality)),
      programmePath(locale, municipality),
    ]),
  ];
}

/** The pages of a list, if it is there. */
function pagesOfList(list: string, existing: ReadonlySet<string>): string[] {
  const pages: string[] = [];
  for (let page = list; existing.has(page); page = `${list}${pages.length + 1}/`) pages.push(page);
  return pages;
}
