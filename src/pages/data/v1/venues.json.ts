import type { APIRoute } from 'astro';
import { buildClock } from '#catalogue/build-clock.ts';
import { loadCatalogue } from '#catalogue/load.ts';
import { openDocument } from '#feeds/open-data/open-document.ts';
import { openVenue } from '#feeds/open-data/open-venue.ts';
import { feedsIn } from '../../_feed-context.ts';

/** Every venue that has not moved to another address. */
export const GET: APIRoute = async ({ site }) => {
  const { origin } = await feedsIn('fi', site);
  const { venues } = await loadCatalogue();
  const open = venues.filter(({ movedTo }) => movedTo === undefined).map((venue) => openVenue(venue, origin));
  return Response.json(openDocument('venues', open, origin, buildClock().today));
};
