import type { APIRoute } from 'astro';
import { shortlistVenues } from '#views/shortlist/shortlist-files.ts';
import { pageContext } from '../../_page-context.ts';

/** The venues whose events can be on a shortlist: by them the codes in a link are understood. */
export const GET: APIRoute = async () => Response.json(shortlistVenues(await pageContext()));
