import type { APIRoute } from 'astro';
import { buildClock } from '#catalogue/build-clock.ts';
import { loadCatalogue } from '#catalogue/load.ts';
import { feedEvents } from '#feeds/feed-context.ts';
import { latestItems, weekItems } from '#feeds/rss/feed-items.ts';
import { jsonFeed, rssText } from '#feeds/rss/rss-text.ts';
import { newsFeeds } from '#views/news-feeds.ts';
import { feedsIn } from '../../_feed-context.ts';
import { inEveryLocale } from '../../_in-every-locale.ts';
import { feedWithEvents } from '../../_made-of.ts';
import { pageContext } from '../../_page-context.ts';

const ENDINGS = ['xml', 'json'] as const;

export const getStaticPaths = () =>
  inEveryLocale((context) =>
    newsFeeds(context).flatMap((feed) =>
      ENDINGS.map((ending) => ({
        params: { name: `${feed.code}.${ending}` },
        props: { code: feed.code, ending },
        madeOf: () => feedWithEvents(feed, context),
      })),
    ),
  );

type Props = Awaited<ReturnType<typeof getStaticPaths>>[number]['props'];

/** News of a municipality, or of all: what was looked at last, and what the coming week holds. */
export const GET: APIRoute<Props> = async ({ props: { locale, code, ending }, site }) => {
  const feed = newsFeeds(await pageContext(locale)).find((one) => one.code === code);
  const context = await feedsIn(locale, site);
  if (!feed) throw new Error(`No feed ${code}`);
  const { now } = buildClock();
  const events = feedEvents(await loadCatalogue()).filter((event) => feed.holds(event));
  const items = feed.kind === 'week' ? weekItems(events, now, context) : latestItems(events, now, context);
  const own = { ...feed, page: context.origin + feed.page, self: `${context.origin}${feed.path}.${ending}`, locale };
  return ending === 'xml' ? new Response(rssText(own, items)) : Response.json(jsonFeed(own, items));
};
