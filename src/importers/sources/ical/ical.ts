import ICAL from 'ical.js';
import { Temporal } from 'temporal-polyfill';
import type { WrittenTime } from '#content-layer/finnish-time.ts';
import { findWebAddressFault } from '#content-layer/schema/web-address.ts';
import type { Status } from '#domain/vocabulary.ts';
import { textsFrom } from '#importers/build-event.ts';
import { ofInstant, writtenTime } from '#importers/helsinki-time.ts';
import type { ImportedEvent } from '#importers/imported-event.ts';
import type { ImportWindow, Reading, Skipped, SkipReason, SourceFile } from '#importers/reading.ts';
import { placeFromLine } from '../place-from-line.ts';
import { type Component, componentsOf, dateOf, datesOf, textOfProperty } from './component.ts';
import { expandRule } from './expand-rule.ts';
import type { IcalTime } from './ical-time.ts';

/** More events than any venue's calendar. */
const MOST_EVENTS = 5000;
const STATUS: Readonly<Record<string, Status>> = { CANCELLED: 'cancelled', TENTATIVE: 'scheduled' };
const HELSINKI = 'Europe/Helsinki';

/**
 * Reads iCalendar (RFC 5545): every `VEVENT` counted by ourselves, repeats with their exceptions and overrides, times on
 * Helsinki's clock whatever zone they were written in.
 */
export function readIcal(files: readonly SourceFile[], window: ImportWindow): Reading {
  const skipped: Skipped[] = [];
  const byUid = new Map<string, Component[]>();
  for (const { name, text } of files) {
    const components = vevents(text);
    if (components === undefined) skipped.push({ id: name, reason: 'not-readable' });
    else if (components.length === 0) skipped.push({ id: name, reason: 'unknown-shape' });
    for (const component of components?.slice(0, MOST_EVENTS) ?? []) {
      const uid = textOfProperty(component, 'uid') || `${name}#${byUid.size}`;
      byUid.set(uid, [...(byUid.get(uid) ?? []), component]);
    }
    if ((components?.length ?? 0) > MOST_EVENTS)
      skipped.push({ id: name, reason: 'too-many', found: String(components?.length) });
  }
  const events: ImportedEvent[] = [];
  for (const [uid, components] of [...byUid].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const read = eventsOf(uid, components, window);
    events.push(...read.events);
    skipped.push(...read.skipped);
  }
  return { events, skipped };
}

function vevents(text: string): Component[] | undefined {
  try {
    return componentsOf(ICAL.parse(text.replace(/^\ufeff/, '')), 'vevent');
  } catch {
    // Whatever the parser calls it: the caller names the file.
    return undefined;
  }
}

/** One event a `UID`, with its overrides; several of one `UID` that are no overrides are told apart, and told. */
function eventsOf(uid: string, components: readonly Component[], window: ImportWindow): Reading {
  const overrides = components.filter((one) => textOfProperty(one, 'recurrence-id') !== '');
  const masters = latest(components.filter((one) => textOfProperty(one, 'recurrence-id') === ''));
  const skipped: Skipped[] = masters.slice(1).map(() => ({ id: uid, reason: 'shares-id' }));
  // Overrides without the event they belong to are events of their own.
  const heads = masters.length > 0 ? masters : overrides.slice(0, 1);
  const events: ImportedEvent[] = [];
  heads.forEach((head, at) => {
    const read = eventOf(
      at === 0 ? uid : `${uid}#${at + 1}`,
      head,
      at === 0 ? overrides.filter((one) => one !== head) : [],
      window,
    );
    if ('reason' in read) skipped.push(read);
    else events.push(read);
  });
  return { events, skipped };
}

/** The same event written twice: the higher `SEQUENCE` holds. */
function latest(masters: readonly Component[]): Component[] {
  const byStart = Map.groupBy(masters, (one) => textOfProperty(one, 'dtstart'));
  const sequence = (one: Component) => Number(textOfProperty(one, 'sequence')) || 0;
  return [...byStart.values()].flatMap((same) => same.toSorted((a, b) => sequence(b) - sequence(a)).slice(0, 1));
}

function eventOf(
  id: string,
  head: Component,
  overrides: readonly Component[],
  window: ImportWindow,
): ImportedEvent | Skipped {
  const texts = textsFrom(
    { title: textOfProperty(head, 'summary'), summary: null, description: textOfProperty(head, 'description') },
    STATUS[textOfProperty(head, 'status').toUpperCase()] ?? 'scheduled',
  );
  if (!texts) return { id, reason: 'no-title' };
  const times = timesOf(head, overrides, window);
  if (typeof times === 'string')
    return { id, reason: times, found: textOfProperty(head, times === 'bad-rule' ? 'rrule' : 'dtstart') };
  const url = textOfProperty(head, 'url');
  return {
    id,
    ...texts,
    times,
    place: placeFromLine(textOfProperty(head, 'location')),
    ...(findWebAddressFault(url) === undefined && { url: new URL(url).href }),
    languages: [],
    categories: [],
    flags: [...texts.flags, ...(times.length >= 50 ? (['many-times'] as const) : [])],
  };
}

function timesOf(
  head: Component,
  overrides: readonly Component[],
  { since, until }: ImportWindow,
): WrittenTime[] | SkipReason {
  const start = dateOf(head, 'dtstart');
  if (start === undefined) return textOfProperty(head, 'dtstart') === '' ? 'no-start' : 'bad-time';
  if (start === 'unknown-zone') return 'unknown-zone';
  const length = lengthOf(head, start);
  const last = Temporal.PlainDate.from(until).add({ days: 1 }).toZonedDateTime(HELSINKI).epochMilliseconds;
  const starts = startsOf(head, start, last);
  if (starts === undefined) return 'bad-rule';
  const replaced = new Map(overrides.flatMap((one) => keyOf(dateOf(one, 'recurrence-id'), one)));
  const gone = new Set(datesOf(head, 'exdate').flatMap((at) => (at ? [at.at.epochMilliseconds] : [])));
  const times = starts
    .filter((at) => !gone.has(at.epochMilliseconds))
    .flatMap((at) => {
      const override = replaced.get(at.epochMilliseconds);
      if (!override) return [{ at, length, isDay: start.isDay }];
      const moved = dateOf(override, 'dtstart');
      if (textOfProperty(override, 'status').toUpperCase() === 'CANCELLED' || !moved || moved === 'unknown-zone')
        return [];
      return [{ at: moved.at, length: lengthOf(override, moved), isDay: moved.isDay }];
    })
    .map(({ at, length: span, isDay }) => written(at, span, isDay))
    .filter(({ date, endDate = date }) => endDate >= since && date <= until);
  const unique = [...new Map(times.map((time) => [`${time.date} ${time.start ?? ''}`, time])).values()];
  return unique.length === 0 ? 'over' : unique.sort((a, b) => (`${a.date}${a.start}` < `${b.date}${b.start}` ? -1 : 1));
}

function keyOf(at: IcalTime | 'unknown-zone' | undefined, override: Component): [number, Component][] {
  return at && at !== 'unknown-zone' ? [[at.at.epochMilliseconds, override]] : [];
}

/** All starts up to an instant: of the rules and of the single dates beside them. */
function startsOf(head: Component, start: IcalTime, last: number): Temporal.ZonedDateTime[] | undefined {
  const rules = head.properties.filter(({ name }) => name === 'rrule').map(({ text }) => text);
  const more = datesOf(head, 'rdate').flatMap((at) => (at ? [at.at] : []));
  const all: Temporal.ZonedDateTime[] = rules.length === 0 ? [start.at, ...more] : more;
  for (const rule of rules) {
    const found = expandRule(rule, start.at, start.isDay, (at) => (at.epochMilliseconds > last ? 'stop' : 'take'));
    if (found === undefined) return undefined;
    all.push(...found);
  }
  return all;
}

/** Minutes, or whole days of an event that has no clock. Nothing is known of an end that is the start. */
function lengthOf(component: Component, start: IcalTime): Temporal.Duration | undefined {
  const end = dateOf(component, 'dtend');
  if (end && end !== 'unknown-zone') {
    const last = end.at.withTimeZone(start.at.timeZoneId);
    const length = start.at.until(last, { largestUnit: start.isDay ? 'day' : 'hour' });
    return length.sign > 0 ? length : undefined;
  }
  const duration = textOfProperty(component, 'duration');
  try {
    return duration === '' ? undefined : Temporal.Duration.from(duration);
  } catch {
    // No duration: the event has no known end.
    return undefined;
  }
}

function written(at: Temporal.ZonedDateTime, length: Temporal.Duration | undefined, isDay: boolean): WrittenTime {
  if (isDay) {
    const first = at.toPlainDate();
    const days = Math.max(length?.days ?? 1, 1);
    return writtenTime({ date: first.toString() }, { date: first.add({ days: days - 1 }).toString() });
  }
  return writtenTime(ofInstant(at.toInstant()), length && ofInstant(at.add(length).toInstant()));
}
