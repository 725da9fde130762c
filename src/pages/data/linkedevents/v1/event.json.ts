import type { APIRoute } from 'astro';
import { buildClock } from '#catalogue/build-clock.ts';
import { loadCatalogue } from '#catalogue/load.ts';
import { endOf } from '#domain/event.ts';
import { feedEvents } from '#feeds/feed-context.ts';
import { linkedEventsList } from '#feeds/linked-events/event-list.ts';
import { feedsIn } from '../../../_feed-context.ts';

/** What is still to come, in the shape of the Linked Events API. */
export const GET: APIRoute = async ({ site }) => {
  const { venues, origin } = await feedsIn('fi', site);
  const { now } = buildClock();
  const events = feedEvents(await loadCatalogue()).filter((event) => endOf(event) > now);
  return Response.json(linkedEventsList(events, venues, origin));
};
