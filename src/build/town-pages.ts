import { venuesIn } from '#domain/catalogue.ts';
import { outingCode } from '#domain/outing.ts';
import { isPlainPath } from '#i18n/plain/plain-paths.ts';
import { eventListPath, eventPath, homePath, sectionPath, venuePath } from '#i18n/routes.ts';
import { programmePath } from '#views/programme/programme-scopes.ts';
import type { ViewContext } from '#views/view-context.ts';

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
  const list = eventListPath(locale, municipality);
  const card = sectionPath(locale, 'card');
  // Guides in other languages are pages of their own: whoever reads them has no use for this locale's.
  const isCard = (page: string) => page.startsWith(card) && !isPlainPath(page);
  const houses = venuesIn(catalogue, municipality);
  const lists = [list, ...houses.map(({ id }) => eventListPath(locale, id))];
  // Of a venue's list its pages; its events are those of the town.
  const isList = (page: string) => lists.includes(page.replace(/\d+\/$/, ''));
  const below = [...existing].filter((page) => isList(page) || isCard(page));
  const events = (comingIn.get(municipality) ?? []).map(({ id }) => eventPath(locale, id));
  return [
    ...new Set([
      ...commonPages(context),
      ...below,
      ...events,
      ...houses.map(({ id }) => venuePath(locale, id)),
      eventListPath(locale, outingCode(municipality)),
      programmePath(locale, municipality),
    ]),
  ];
}
