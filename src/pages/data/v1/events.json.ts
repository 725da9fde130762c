import type { APIRoute } from 'astro';
import { buildClock } from '#catalogue/build-clock.ts';
import { loadCatalogue } from '#catalogue/load.ts';
import { feedEvents } from '#feeds/feed-context.ts';
import { openDocument } from '#feeds/open-data/open-document.ts';
import { openEvent } from '#feeds/open-data/open-event.ts';
import { feedsIn } from '../../_feed-context.ts';

/** Every event that has a page, also those that are over. */
export const GET: APIRoute = async ({ site }) => {
  const { origin } = await feedsIn('fi', site);
  const events = feedEvents(await loadCatalogue()).map((event) => openEvent(event, origin));
  return Response.json(openDocument('events', events, origin, buildClock().today));
};
