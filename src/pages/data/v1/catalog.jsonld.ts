import type { APIRoute } from 'astro';
import { buildClock } from '#catalogue/build-clock.ts';
import { dataCatalogue } from '#feeds/open-data/data-catalogue.ts';
import { feedsIn } from '../../_feed-context.ts';

/** What data there is, for catalogues of open data. */
export const GET: APIRoute = async ({ site }) => {
  const { origin } = await feedsIn('fi', site);
  return Response.json(dataCatalogue(origin, buildClock().today));
};
