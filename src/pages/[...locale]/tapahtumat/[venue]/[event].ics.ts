import type { APIRoute } from 'astro';
import { localize } from '#domain/localized.ts';
import { calendarText } from '#feeds/ical/calendar-text.ts';
import { feedsIn } from '../../../_feed-context.ts';
import { inEveryLocale } from '../../../_in-every-locale.ts';

export const getStaticPaths = () =>
  inEveryLocale(({ catalogue, venues }) =>
    catalogue.events
      .filter(({ occurrences, movedTo }) => occurrences.length > 0 && movedTo === undefined)
      .map((event) => ({
        params: { venue: event.venue, event: event.slug },
        props: { event },
        madeOf: () => [event, venues.get(event.venue)],
      })),
  );

type Props = Awaited<ReturnType<typeof getStaticPaths>>[number]['props'];

/** An event with its times as a calendar file, beside its page. */
export const GET: APIRoute<Props> = async ({ props: { locale, event }, site }) => {
  const context = await feedsIn(locale, site);
  return new Response(calendarText(localize(event.title, context.language).text, [event], context));
};
