import ICAL from 'ical.js';
import type { Catalogue } from '#domain/catalogue.ts';
import type { Clock } from '#domain/clock.ts';
import type { Event } from '#domain/event.ts';
import type { Venue } from '#domain/venue.ts';
import { feedContext, feedEvents } from '#feeds/feed-context.ts';
import { calendarEvents } from '#feeds/ical/calendar-events.ts';
import { calendarText } from '#feeds/ical/calendar-text.ts';
import { eventJsonLd } from '#feeds/json-ld/event-json-ld.ts';
import { linkedEventsList } from '#feeds/linked-events/event-list.ts';
import { eventsCsv } from '#feeds/open-data/events-csv.ts';
import { openEvent } from '#feeds/open-data/open-event.ts';
import { latestItems } from '#feeds/rss/feed-items.ts';
import type { Locale } from '#i18n/locales.ts';
import { parseCsv } from '#importers/sources/parse-csv.ts';
import { indexables } from '#search/indexables.ts';
import type { EventName } from '#views/event-names.ts';
import { eventPageView } from '#views/event-page.ts';
import type { NamesFile } from '#views/finder-data.ts';
import { type FinderFiles, finderFiles } from '#views/finder-file.ts';
import { viewContext } from '#views/view-context.ts';
import { wholeFinder } from '#views/whole-finder.ts';

/** One time of one event as a surface tells it; what a surface has no room for stays away. */
export interface Told {
  readonly id: string;
  readonly title: string;
  /** Epoch minutes, or a day. */
  readonly start?: number | string;
  /** In the surface's own words. */
  readonly status?: string;
}

export const ORIGIN = 'https://kaikutarjonta.example';

/** An RFC 3339 time as epoch minutes; a day as it is. */
const instant = (text: string): number | string => (text.includes('T') ? Date.parse(text) / 60_000 : text);
/** The id in the address of an event's page. */
const idIn = (address: string) => /\/tapahtumat\/([^/]+\/[^/]+)\/$/.exec(address)?.[1] ?? address;
const json = <T>(value: unknown): T => JSON.parse(JSON.stringify(value));

/** What each surface tells of a catalogue at a moment, read back from its own text or data. */
export function surfaces(catalogue: Catalogue, clock: Clock, locale: Locale) {
  const context = feedContext(catalogue, locale, ORIGIN);
  const events = feedEvents(catalogue);
  const view = viewContext(catalogue, locale, clock);
  const eachWithVenue = (told: (event: Event, venue: Venue) => Told[]) =>
    events.flatMap((event) => told(event, context.venues.get(event.venue) as Venue));
  return {
    page: (): Told[] =>
      eachWithVenue((event, venue) => {
        const { title, times, period, status } = eventPageView(event, venue, view);
        const told = { id: event.id, title: title.text };
        if (period) return [{ ...told, start: event.ongoing?.from ?? '', status: status?.label ?? '' }];
        return times.map((time) => ({
          ...told,
          start: instant(time.datetime),
          status: status?.label ?? time.status ?? '',
        }));
      }),
    json: (): Told[] =>
      events.flatMap((event) => {
        const { id, title, occurrences, ongoing, status } = json<{
          id: string;
          title: Record<string, string>;
          status: string;
          occurrences: { start: string; status: string }[];
          ongoing?: { from: string };
        }>(openEvent(event, ORIGIN));
        const told = { id, title: title[context.language] ?? title['fi'] ?? '' };
        if (ongoing) return [{ ...told, status, start: ongoing.from }];
        return occurrences.map((one) => ({ ...told, start: instant(one.start), status: one.status }));
      }),
    csv: (): Told[] => {
      const [heads = [], ...rows] = parseCsv(eventsCsv(events, context).replace('\ufeff', ''));
      const cell = (row: readonly string[], head: string) => row[heads.indexOf(head)] ?? '';
      return rows.map((row) => ({
        id: cell(row, 'id'),
        start: instant(cell(row, 'start')),
        status: cell(row, 'status'),
        title: cell(row, `title_${context.language}`) || cell(row, 'title_fi'),
      }));
    },
    calendar: (): Told[] => vevents(calendarText('x', calendarEvents(events, clock.now), context)),
    jsonLd: (): Told[] =>
      eachWithVenue((event, venue) => {
        const data = json<Record<string, string>>(eventJsonLd(event, venue, context, clock.now));
        return [
          {
            id: idIn(data['@id'] ?? ''),
            start: instant(data['startDate'] ?? ''),
            status: data['eventStatus']?.replace('https://schema.org/', '') ?? '',
            title: data['name'] ?? '',
          },
        ];
      }),
    linkedEvents: (): Told[] => {
      const { data } = json<{
        data: { info_url: { fi: string }; start_time: string; event_status: string; name: Record<string, string> }[];
      }>(linkedEventsList(events, context.venues, ORIGIN));
      return data.map(({ info_url: page, start_time: start, event_status: status, name }) => ({
        id: idIn(page.fi),
        start: instant(start),
        status,
        title: name[context.language] ?? name['fi'] ?? '',
      }));
    },
    // One at a time, since a feed holds fifty. It tells the times in words, which are those of the page.
    rss: (): Told[] =>
      events.flatMap((event) =>
        latestItems([event], clock.now, context).map(({ url, title }) => ({ id: idIn(url), title })),
      ),
    search: (): Told[] =>
      indexables(catalogue, clock.now)
        .filter(({ id }) => id.startsWith('tapahtumat/'))
        .map(({ id, titles }) => ({ id: id.replace('tapahtumat/', ''), title: titles[0] ?? '' })),
    finder: (): Told[] => {
      const { file, names } = json<FinderFiles>(finderFiles(catalogue, locale, clock.now));
      const finder = wholeFinder(file, (part) => names[part - 1] as NamesFile);
      return finder.source.events.flatMap((event) => {
        const { id, title } = finder.names.get(event.number) as EventName;
        const told = { id, title: title.text };
        if (event.ongoing) return [{ ...told, start: event.ongoing.from, status: event.status }];
        return event.occurrences.map((one) => ({
          ...told,
          start: one.start === undefined ? one.date : one.startsAt,
          status: event.status === 'scheduled' ? one.status : event.status,
        }));
      });
    },
  };
}

function vevents(text: string): Told[] {
  return new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent').map((one) => {
    const start = one.getFirstPropertyValue('dtstart') as ICAL.Time;
    return {
      id: idIn(String(one.getFirstPropertyValue('url'))),
      start: start.isDate ? start.toString() : start.toUnixTime() / 60,
      status: String(one.getFirstPropertyValue('status')),
      title: String(one.getFirstPropertyValue('summary')),
    };
  });
}
