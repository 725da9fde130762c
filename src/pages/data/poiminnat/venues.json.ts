import type { APIRoute } from 'astro';
import { pageContext } from '../../_page-context.ts';

/** The venues that can be on a shortlist, they or their events: by them the codes in a link are understood. */
export const GET: APIRoute = async () => {
  const { catalogue } = await pageContext();
  return Response.json(catalogue.venues.map(({ id }) => id));
};
