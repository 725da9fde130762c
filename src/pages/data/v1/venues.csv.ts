import type { APIRoute } from 'astro';
import { loadCatalogue } from '#catalogue/load.ts';
import { venuesCsv } from '#feeds/open-data/venues-csv.ts';
import { feedsIn } from '../../_feed-context.ts';

/** The venues as a table. */
export const GET: APIRoute = async ({ site }) => {
  const { venues } = await loadCatalogue();
  return new Response(
    venuesCsv(
      venues.filter(({ movedTo }) => movedTo === undefined),
      await feedsIn('fi', site),
    ),
  );
};
