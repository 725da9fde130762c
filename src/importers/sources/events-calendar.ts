import { findWebAddressFault } from '#content-layer/schema/web-address.ts';
import { textsFrom } from '../build-event.ts';
import { localTime, writtenTime } from '../helsinki-time.ts';
import type { ImportedEvent, ImportedPlace } from '../imported-event.ts';
import { type JsonObject, listOf, objectOf, parseJson, textOf } from '../json-value.ts';
import type { Reading, Skipped, SourceFile } from '../reading.ts';
import { htmlToText } from '../text/html-to-markdown.ts';
import { priceText } from '../text/price-text.ts';

/** Reads answers of The Events Calendar's REST interface (WordPress): `/wp-json/tribe/events/v1/events`. */
export function readEventsCalendar(files: readonly SourceFile[]): Reading {
  const skipped: Skipped[] = [];
  const events: ImportedEvent[] = [];
  for (const { name, text } of files) {
    const json = parseJson(text);
    const rows = listOf(objectOf(json)['events'] ?? (textOf(objectOf(json)['id']) ? json : undefined));
    if (json === undefined) skipped.push({ id: name, reason: 'not-readable' });
    else if (rows.length === 0) skipped.push({ id: name, reason: 'unknown-shape' });
    rows.forEach((row, at) => {
      const read = eventOf(objectOf(row), `${name}#${at + 1}`);
      if ('reason' in read) skipped.push(read);
      else events.push(read);
    });
  }
  return { events, skipped };
}

function eventOf(row: JsonObject, otherwise: string): ImportedEvent | Skipped {
  const id = textOf(row['global_id']) || textOf(row['id']) || textOf(row['url']) || otherwise;
  const texts = textsFrom(
    { title: row['title'], summary: htmlToText(textOf(row['excerpt'])), description: row['description'] },
    textOf(row['status']) === 'canceled' || textOf(row['event_status']) === 'canceled' ? 'cancelled' : 'scheduled',
  );
  if (!texts) return { id, reason: 'no-title' };
  const isAllDay = row['all_day'] === true;
  const start = timeAt(row, 'start', isAllDay);
  if (!start)
    return { id, reason: textOf(row['start_date']) === '' ? 'no-start' : 'bad-time', found: textOf(row['start_date']) };
  const price = priceText(textOf(row['cost']));
  const url = textOf(row['url']);
  return {
    id,
    ...texts,
    times: [writtenTime(start, timeAt(row, 'end', isAllDay))],
    place: placeOf(objectOf(listOf(row['venue'])[0])),
    ...(findWebAddressFault(url) === undefined && { url: new URL(url).href }),
    ...(price !== undefined && { price }),
    languages: [],
    categories: [],
  };
}

/** The instant in UTC when it is told; else the time of the wall, on Helsinki's clock. */
function timeAt(row: JsonObject, which: 'start' | 'end', isAllDay: boolean) {
  const local = textOf(row[`${which}_date`]);
  if (isAllDay) return localTime(local.slice(0, 10));
  const utc = textOf(row[`utc_${which}_date`]);
  return (utc && localTime(`${utc.replace(' ', 'T')}Z`)) || localTime(local);
}

function placeOf(venue: JsonObject): ImportedPlace {
  const [name, street, postalCode, locality] = ['venue', 'address', 'zip', 'city'].map((key) =>
    htmlToText(textOf(venue[key])),
  );
  return {
    ...(name && { name }),
    ...(street && { street }),
    ...(postalCode && { postalCode }),
    ...(locality && { locality }),
  };
}
