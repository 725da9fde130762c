import { findWebAddressFault } from '#content-layer/schema/web-address.ts';
import { CONTENT_LANGUAGES } from '#domain/localized.ts';
import { type JsonObject, listOf, objectOf, parseJson, textOf } from '../json-value.ts';
import type { Skipped, SourceFile } from '../reading.ts';
import { cleanText } from '../text/clean-text.ts';
import type { VenueFacts, VenueReading } from './venue-facts.ts';

/** Reads units of the Service Map of the capital region (`/palvelukarttaws/rest/v4/unit/{id}`): contacts and sentences on access. */
export function readServiceMap(files: readonly SourceFile[]): VenueReading {
  const skipped: Skipped[] = [];
  const venues: VenueFacts[] = [];
  for (const { name, text } of files) {
    const json = parseJson(text);
    const units = listOf(Array.isArray(json) ? json : (objectOf(json)['results'] ?? json)).map(objectOf);
    const known = units.filter((unit) => textOf(unit['id']) !== '' && ('name_fi' in unit || 'name' in unit));
    if (json === undefined) skipped.push({ id: name, reason: 'not-readable' });
    else if (known.length === 0) skipped.push({ id: name, reason: 'unknown-shape' });
    venues.push(...known.map(factsOf));
  }
  return { venues, skipped };
}

function factsOf(unit: JsonObject): VenueFacts {
  // The same number as in Linked Events: `tprek:15321`.
  const id = `tprek:${textOf(unit['id'])}`;
  const [name, street, postalCode, locality, phone, email] = [
    unit['name_fi'],
    unit['street_address_fi'],
    unit['address_zip'],
    unit['address_city_fi'],
    unit['phone'],
    unit['email'],
  ].map((text) => cleanText(textOf(text)));
  const website = textOf(unit['www_fi']);
  const sentences = listOf(unit['accessibility_sentences']).map(objectOf);
  const accessibility = Object.fromEntries(
    CONTENT_LANGUAGES.flatMap((language) => {
      const text = cleanText(sentences.map((one) => textOf(one[`sentence_${language}`])).join(' '));
      return text === '' ? [] : [[language, text]];
    }),
  );
  return {
    id,
    place: {
      id,
      ...(name && { name }),
      ...(street && { street }),
      ...(postalCode && { postalCode }),
      ...(locality && { locality }),
    },
    ...(phone && { phone }),
    ...(email && { email }),
    ...(findWebAddressFault(website) === undefined && { website }),
    ...(Object.keys(accessibility).length > 0 && { accessibility }),
  };
}
