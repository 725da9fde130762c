import { findWebAddressFault } from '#content-layer/schema/web-address.ts';
import type { Status } from '#domain/vocabulary.ts';
import { textsFrom } from '../build-event.ts';
import { localTime, writtenTime } from '../helsinki-time.ts';
import type { ImportedEvent, ImportedPlace } from '../imported-event.ts';
import { anyText, type JsonObject, listOf, objectOf, parseJson, textOf } from '../json-value.ts';
import type { Reading, Skipped, SourceFile } from '../reading.ts';
import { priceText } from '../text/price-text.ts';
import { categoriesOfKeywords } from './keyword-categories.ts';
import { snakeCased } from './snake-cased.ts';

const STATUS: Readonly<Record<string, Status>> = { EventCancelled: 'cancelled', EventPostponed: 'postponed' };
const IN_LANGUAGE = /\/language\/([a-z]{2,3})\/?$/;

/**
 * Reads answers of a Linked Events API: pages (`{meta, data}`), lists or single objects of events, and beside them pages of
 * places and keywords that the events point to. Answers of the GraphQL proxy are read too.
 */
export function readLinkedEvents(files: readonly SourceFile[]): Reading {
  const skipped: Skipped[] = [];
  const rows: JsonObject[] = [];
  for (const { name, text } of files) {
    const json = parseJson(text);
    const found = json === undefined ? undefined : rowsOf(snakeCased(json), 0);
    if (found === undefined) skipped.push({ id: name, reason: 'not-readable' });
    else if (found.length === 0) skipped.push({ id: name, reason: 'unknown-shape' });
    else rows.push(...found);
  }
  const byId = new Map(rows.map((row) => [textOf(row['id']), row]));
  const events: ImportedEvent[] = [];
  for (const row of rows) {
    const read = eventOf(row, byId);
    if ('reason' in read) skipped.push(read);
    else events.push(read);
  }
  return { events, skipped };
}

/** Every object that may be an event, place or keyword, however deep the envelope. */
function rowsOf(json: unknown, depth: number): JsonObject[] {
  if (depth > 6) return [];
  if (Array.isArray(json)) return json.flatMap((one) => rowsOf(one, depth + 1));
  const object = objectOf(json);
  if (textOf(object['id']) !== '') return [object];
  return Object.values(object).flatMap((value) => (typeof value === 'object' ? rowsOf(value, depth + 1) : []));
}

function eventOf(row: JsonObject, byId: ReadonlyMap<string, JsonObject>): ImportedEvent | Skipped {
  const id = textOf(row['id']);
  if (!('start_time' in row) && !('event_status' in row)) return { id, reason: 'not-an-event' };
  if (row['deleted'] === true) return { id, reason: 'deleted' };
  if (/recurring|umbrella/i.test(textOf(row['super_event_type']))) return { id, reason: 'series-parent' };
  const status = STATUS[textOf(row['event_status'])] ?? 'scheduled';
  const texts = textsFrom(
    { title: row['name'], summary: row['short_description'], description: row['description'] },
    status,
  );
  if (!texts) return { id, reason: 'no-title' };
  const startText = textOf(row['start_time']);
  if (startText === '') return { id, reason: 'no-start' };
  const start = localTime(startText);
  if (!start) return { id, reason: 'bad-time', found: startText };
  const time = writtenTime(start, localTime(textOf(row['end_time'])));
  const keywords = listOf(row['keywords']).map(refOf);
  const [price] = listOf(row['offers']).flatMap((offer) => priceText(anyText(objectOf(offer)['price'])) ?? []);
  const url = anyText(row['info_url']);
  return {
    id,
    ...texts,
    times: [time],
    place: placeOf(row['location'], byId),
    ...(findWebAddressFault(url) === undefined && { url: new URL(url).href }),
    ...(price !== undefined && { price }),
    languages: listOf(row['in_language']).flatMap((one) => IN_LANGUAGE.exec(idOf(one))?.[1] ?? []),
    ...ages(row),
    categories: categoriesOfKeywords(keywords),
    flags: [...texts.flags, ...(spansLong(time.date, time.endDate) ? (['long-span'] as const) : [])],
  };
}

function ages(row: JsonObject): Pick<ImportedEvent, 'ageMin' | 'ageMax'> {
  const [min, max] = [
    Number(textOf(row['audience_min_age']) || Number.NaN),
    Number(textOf(row['audience_max_age']) || Number.NaN),
  ];
  const isAge = (age: number) => Number.isInteger(age) && age > 0 && age <= 120;
  return { ...(isAge(min) && { ageMin: min }), ...(isAge(max) && max >= (min || 0) && { ageMax: max }) };
}

/** An embedded object's id, or that of the address it points to. */
function refOf(value: unknown): string {
  const { id, '@id': link } = objectOf(value);
  return textOf(id) || (/\/([^/]+)\/?$/.exec(textOf(link))?.[1] ?? '');
}

const idOf = (value: unknown): string => textOf(objectOf(value)['@id']) || textOf(objectOf(value)['id']);

function placeOf(value: unknown, byId: ReadonlyMap<string, JsonObject>): ImportedPlace {
  const id = refOf(value);
  const row = 'name' in objectOf(value) ? objectOf(value) : (byId.get(id) ?? {});
  const [name, street, locality] = [
    anyText(row['name']),
    anyText(row['street_address']),
    anyText(row['address_locality']),
  ];
  const postalCode = textOf(row['postal_code']);
  return {
    ...(id && { id }),
    ...(name && { name }),
    ...(street && { street }),
    ...(postalCode && { postalCode }),
    ...(locality && { locality }),
  };
}

/** A row that spans months is an exhibition, or a weekly series written as one: a person has to see which. */
function spansLong(date: string, endDate: string | undefined): boolean {
  return endDate !== undefined && endDate.slice(0, 7) > date.slice(0, 7);
}
