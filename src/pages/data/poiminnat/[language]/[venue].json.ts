import type { APIRoute } from 'astro';
import type { Venue } from '#domain/venue.ts';
import { SHEET_LANGUAGES, type SheetLanguage, sheetLocale } from '#i18n/sheet-languages.ts';
import { shortlistFile } from '#views/shortlist/shortlist-files.ts';
import { venueWithEvents } from '../../../_made-of.ts';
import { pageContext } from '../../../_page-context.ts';
import { withKeys } from '../../../_with-keys.ts';

export const getStaticPaths = async () => {
  const context = await pageContext();
  return withKeys(
    context.catalogue.venues.flatMap((venue) =>
      SHEET_LANGUAGES.map((language) => ({
        params: { language, venue: venue.id },
        props: { language, venue },
        madeOf: () => venueWithEvents(venue, context),
      })),
    ),
  );
};

/** What a shortlist needs to know of a venue and its events. */
export const GET: APIRoute<{ language: SheetLanguage; venue: Venue }> = async ({ props: { language, venue } }) =>
  Response.json(shortlistFile(venue, language, await pageContext(sheetLocale(language))));
