import type { APIRoute } from 'astro';
import type { Venue } from '#domain/venue.ts';
import { SHEET_LANGUAGES, type SheetLanguage, sheetLocale } from '#i18n/sheet-languages.ts';
import { shortlistFile, shortlistVenues } from '#views/shortlist/shortlist-files.ts';
import { pageContext } from '../../../_page-context.ts';

export const getStaticPaths = async () => {
  const context = await pageContext();
  return shortlistVenues(context).flatMap((id) => {
    const venue = context.venues.get(id);
    return venue
      ? SHEET_LANGUAGES.map((language) => ({ params: { language, venue: id }, props: { language, venue } }))
      : [];
  });
};

/** What a shortlist needs to know of a venue's events. */
export const GET: APIRoute<{ language: SheetLanguage; venue: Venue }> = async ({ props: { language, venue } }) =>
  Response.json(shortlistFile(venue, language, await pageContext(sheetLocale(language))));
