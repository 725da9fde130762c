import { type JsonObject, listOf, objectOf, parseJson, textOf } from '../json-value.ts';
import type { Skipped, SourceFile } from '../reading.ts';
import { cleanText } from '../text/clean-text.ts';
import { ordinaryWeek } from './ordinary-week.ts';
import type { VenueFacts, VenueReading } from './venue-facts.ts';

/** Hours with staff; self-service hours need a library card and a code. */
const STAFFED = 1;

/** Reads answers of Kirkanta, the register of Finnish libraries: `/v4/library?with=schedules`. */
export function readKirkanta(files: readonly SourceFile[]): VenueReading {
  const skipped: Skipped[] = [];
  const venues: VenueFacts[] = [];
  for (const { name, text } of files) {
    const json = objectOf(parseJson(text));
    const rows = listOf(json['data'] ?? json['items']).map(objectOf);
    const libraries = rows.filter((row) => textOf(row['id']) !== '' && textOf(row['name']) !== '');
    if (libraries.length === 0)
      skipped.push({ id: name, reason: Object.keys(json).length === 0 ? 'not-readable' : 'unknown-shape' });
    venues.push(...libraries.map(factsOf));
  }
  return { venues, skipped };
}

function factsOf(row: JsonObject): VenueFacts {
  const { street, zipcode, city } = objectOf(row['address']);
  const contact = objectOf(row['primaryContactInfo']);
  const hours = ordinaryWeek(
    listOf(row['schedules']).flatMap((one) => {
      const { date, closed, times } = objectOf(one);
      if (!/^\d{4}-\d{2}-\d{2}$/.test(textOf(date))) return [];
      const staffed = listOf(times)
        .map(objectOf)
        .filter(({ status }) => status === undefined || status === STAFFED);
      const spans = staffed
        .map(({ from, to }) => `${textOf(from)}-${textOf(to)}`)
        .filter((span) => /^\d\d:\d\d-\d\d:\d\d$/.test(span));
      return [{ date: textOf(date), hours: closed === true ? [] : spans }];
    }),
  );
  const [name, line, postalCode, locality] = [row['name'], street, zipcode, city].map((text) =>
    cleanText(textOf(text)),
  );
  const [phone, email] = [
    textOf(objectOf(contact['phoneNumber'])['number']),
    textOf(objectOf(contact['email'])['email']),
  ];
  return {
    id: `kirkanta:${textOf(row['id'])}`,
    place: {
      id: `kirkanta:${textOf(row['id'])}`,
      ...(name && { name }),
      ...(line && { street: line }),
      ...(postalCode && { postalCode }),
      ...(locality && { locality }),
    },
    ...(hours !== undefined && { openingHours: hours }),
    ...(phone && { phone }),
    ...(email && { email }),
  };
}
