import type { APIRoute } from 'astro';
import { loadCatalogue } from '#catalogue/load.ts';
import { feedEvents } from '#feeds/feed-context.ts';
import { eventsCsv } from '#feeds/open-data/events-csv.ts';
import { feedsIn } from '../../_feed-context.ts';

/** The events as a table. */
export const GET: APIRoute = async ({ site }) =>
  new Response(eventsCsv(feedEvents(await loadCatalogue()), await feedsIn('fi', site)));
