import type { APIRoute } from 'astro';
import { buildClock } from '#catalogue/build-clock.ts';
import { loadCatalogue } from '#catalogue/load.ts';
import { feedEvents } from '#feeds/feed-context.ts';
import { calendarEvents } from '#feeds/ical/calendar-events.ts';
import { calendarText } from '#feeds/ical/calendar-text.ts';
import { calendarScopes } from '#views/calendar-scopes.ts';
import { feedsIn } from '../../_feed-context.ts';
import { inEveryLocale } from '../../_in-every-locale.ts';
import { feedWithEvents } from '../../_made-of.ts';
import { pageContext } from '../../_page-context.ts';

export const getStaticPaths = () =>
  inEveryLocale((context) =>
    calendarScopes(context).map((scope) => ({
      params: { name: scope.code },
      props: { code: scope.code },
      madeOf: () => feedWithEvents(scope, context),
    })),
  );

type Props = Awaited<ReturnType<typeof getStaticPaths>>[number]['props'];

/** A calendar to subscribe to: of a network, a municipality, a venue, a kind of culture or an audience. */
export const GET: APIRoute<Props> = async ({ props: { locale, code }, site }) => {
  const scope = calendarScopes(await pageContext(locale)).find((one) => one.code === code);
  const events = calendarEvents(feedEvents(await loadCatalogue()), buildClock().now).filter((event) =>
    scope?.holds(event),
  );
  return new Response(calendarText(scope?.name ?? code, events, await feedsIn(locale, site)));
};
