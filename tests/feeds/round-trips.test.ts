import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import type { Event } from '#domain/event.ts';
import type { Occurrence } from '#domain/occurrence.ts';
import { feedContext } from '#feeds/feed-context.ts';
import { calendarText } from '#feeds/ical/calendar-text.ts';
import { eventJsonLd } from '#feeds/json-ld/event-json-ld.ts';
import { linkedEventsList } from '#feeds/linked-events/event-list.ts';
import { readSource } from '#importers/read-source.ts';
import { DEFAULT_SEASON, readSeason } from '../example-season/read-season.ts';

const ORIGIN = 'https://kaikutarjonta.example';
const WINDOW = { since: '2026-01-01', until: '2028-12-31' };
const { catalogue } = await readSeason({ ...DEFAULT_SEASON, events: 300, today: '2026-10-20' });
const context = feedContext(catalogue, 'fi', ORIGIN);
const dated = catalogue.events.filter(({ occurrences }) => occurrences.length > 0);
const plain = (text: string) => text.replace(/^(?:Peruttu|Siirretty|Täynnä): /, '');
/** What a calendar can hold of a time: of days without a clock no end, unless there are several. */
const told = ({ date, start, endDate, end }: Occurrence) =>
  `${date} ${start ?? ''} ${end === undefined && endDate === date ? '' : endDate} ${end ?? ''}`;

test('the season holds what must come through: nights, days, repeats, and everything that is off', () => {
  expect(dated.length).toBeGreaterThan(200);
  const times = dated.flatMap(({ occurrences }) => occurrences);
  expect(times.some(({ start }) => start === undefined)).toBe(true);
  expect(times.some(({ date, endDate, end }) => endDate > date && end !== undefined)).toBe(true);
  expect(new Set(dated.map(({ status }) => status)).size).toBe(4);
  expect(times.some(({ date }) => date <= '2026-10-25') && times.some(({ date }) => date > '2027-03-28')).toBe(true);
});

describe('what we write, our own importers read back as it was', () => {
  test('iCalendar', () => {
    const { events, skipped } = readSource(
      'ics',
      [{ name: 'x', text: calendarText('Esimerkki', dated, context) }],
      WINDOW,
    );
    expect(skipped).toEqual([]);
    const read = events.map(({ title, times }) => [
      plain(title.fi ?? ''),
      `${times[0]?.date} ${times[0]?.start ?? ''}`,
    ]);
    const written = dated.flatMap((event) =>
      event.occurrences.map(({ date, start = '' }) => [event.title.fi, `${date} ${start}`]),
    );
    expect(read.map(String).sort()).toEqual(written.map(String).sort());
  });

  test('JSON-LD', () => {
    for (const event of catalogue.events) {
      const venue = context.venues.get(event.venue);
      if (!venue) throw new Error(event.venue);
      const json = JSON.stringify(eventJsonLd(event, venue, context, 0));
      const { events, skipped } = readSource('jsonld', [{ name: 'x', text: json }], WINDOW);
      expect(skipped).toEqual([]);
      const [first] = event.occurrences;
      const expected = first ?? { date: event.ongoing?.from, endDate: event.ongoing?.until };
      expect(events).toMatchObject([
        { title: { fi: event.title.fi }, url: `${ORIGIN}/tapahtumat/${event.id}/`, times: [{ date: expected.date }] },
      ]);
      expect(events[0]?.times[0]?.start).toBe(first?.start);
      expect(events[0]?.place.name).toBe(venue.name.fi);
    }
  });

  test('Linked Events', () => {
    const json = JSON.stringify(linkedEventsList(catalogue.events, context.venues, ORIGIN));
    const { events, skipped } = readSource('linkedevents', [{ name: 'x', text: json }], WINDOW);
    expect(skipped).toEqual([]);
    const written = catalogue.events.flatMap((event) =>
      timesOf(event).map((time) => `${event.title.fi} ${time} ${event.status}`),
    );
    const read = events.map(({ title, times, status }) => `${title.fi} ${asWritten(times[0])} ${status}`);
    const asRead = (line: string) => line.replace(/ full$/, ' scheduled');
    expect(read.length).toBe(written.length);
    expect(read.map((line) => line.replace(/ (?:cancelled|postponed|scheduled)$/, '')).sort()).toEqual(
      written.map((line) => asRead(line).replace(/ (?:cancelled|postponed|scheduled)$/, '')).sort(),
    );
  });
});

const asWritten = (time: { date: string; start?: string; endDate?: string; end?: string } | undefined) =>
  time
    ? `${time.date} ${time.start ?? ''} ${time.endDate ?? (time.end === undefined ? '' : time.date)} ${time.end ?? ''}`
    : '';

function timesOf(event: Event): string[] {
  if (event.ongoing) return [`${event.ongoing.from}  ${event.ongoing.until} `];
  return event.occurrences.map(told);
}

describe('a calendar', () => {
  const text = calendarText('Esimerkki', dated, context);

  test('is read by another program with the same instants, and its lines are of the format', () => {
    const vevents = new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent');
    const instants = vevents.map((one) => (one.getFirstPropertyValue('dtstart') as ICAL.Time).toUnixTime() / 60);
    const timed = dated.flatMap(({ occurrences }) =>
      occurrences.filter(({ start }) => start !== undefined).map(({ startsAt }) => startsAt),
    );
    expect(vevents).toHaveLength(dated.flatMap(({ occurrences }) => occurrences).length);
    expect(timed.filter((instant) => !instants.includes(instant))).toEqual([]);
    const lines = text.split('\r\n');
    expect(lines.every((line) => Buffer.byteLength(line) <= 75)).toBe(true);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    const uids = lines.filter((line) => line.startsWith('UID:'));
    expect(new Set(uids).size).toBe(uids.length);
  });

  test('is cancelled where the event is, and begins with how the ticket is had', () => {
    const off = dated.find(({ status }) => status === 'cancelled');
    const on = dated.find(({ status, tickets }) => status === 'scheduled' && tickets.benefit === 'free-ticket');
    if (!off || !on) throw new Error('The season lacks them');
    const unfold = (event: Event) => calendarText('x', [event], context).replaceAll('\r\n ', '');
    expect(unfold(off)).toContain('STATUS:CANCELLED');
    expect(unfold(off)).toMatch(/SUMMARY:Peruttu: /);
    expect(unfold(on)).toMatch(/DESCRIPTION:(?:Pyydä|Hae|Varaa|Tule|Kysy)/);
  });

  test('has another number when its content has been looked at again, and the same name', () => {
    const [event] = dated;
    if (!event) throw new Error('no event');
    const later = calendarText('x', [{ ...event, checked: '2027-01-05' }], context);
    const line = (all: string, name: string) => all.split('\r\n').find((one) => one.startsWith(name));
    const before = calendarText('x', [event], context);
    expect(line(later, 'UID')).toBe(line(before, 'UID'));
    expect(Number(line(later, 'SEQUENCE')?.slice(9))).toBeGreaterThan(Number(line(before, 'SEQUENCE')?.slice(9)));
  });
});
