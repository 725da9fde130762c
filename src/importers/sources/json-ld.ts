import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { findWebAddressFault } from '#content-layer/schema/web-address.ts';
import type { Status } from '#domain/vocabulary.ts';
import { textsFrom } from '../build-event.ts';
import { localTime, writtenTime } from '../helsinki-time.ts';
import type { ImportedEvent, ImportedPlace } from '../imported-event.ts';
import { anyText, type JsonObject, listOf, objectOf, parseJson, textOf } from '../json-value.ts';
import type { Reading, Skipped, SourceFile } from '../reading.ts';
import { priceText } from '../text/price-text.ts';

const STATUS: Readonly<Record<string, Status>> = { EventCancelled: 'cancelled', EventPostponed: 'postponed' };
const DEEPEST = 12;

/** Reads schema.org events out of web pages (`<script type="application/ld+json">`), or out of the JSON itself. */
export function readJsonLd(files: readonly SourceFile[]): Reading {
  const skipped: Skipped[] = [];
  const events: ImportedEvent[] = [];
  for (const { name, text } of files) {
    const blocks = blocksOf(text);
    const rows = blocks.flatMap((block) => eventsIn(block, 0));
    if (blocks.length === 0) skipped.push({ id: name, reason: 'not-readable' });
    else if (rows.length === 0) skipped.push({ id: name, reason: 'unknown-shape' });
    rows.forEach((row, at) => {
      const read = eventOf(row, textOf(row['@id']) || textOf(row['url']) || `${name}#${at + 1}`);
      if ('reason' in read) skipped.push(read);
      else events.push(read);
    });
  }
  return { events, skipped };
}

function blocksOf(text: string): unknown[] {
  const whole = parseJson(text);
  if (whole !== undefined) return [whole];
  return scriptsIn(parse(text).childNodes, 0).flatMap((script) => {
    const json = parseJson(script);
    return json === undefined ? [] : [json];
  });
}

function scriptsIn(nodes: readonly DefaultTreeAdapterTypes.ChildNode[], depth: number): string[] {
  if (depth > 200) return [];
  return nodes.flatMap((node) => {
    if (!('tagName' in node)) return [];
    const isData =
      node.tagName === 'script' &&
      node.attrs.some(({ name, value }) => name === 'type' && /^application\/ld\+json/i.test(value));
    const inner = scriptsIn(node.childNodes, depth + 1);
    return isData ? [node.childNodes.map((child) => ('value' in child ? child.value : '')).join(''), ...inner] : inner;
  });
}

function eventsIn(json: unknown, depth: number): JsonObject[] {
  if (depth > DEEPEST) return [];
  if (Array.isArray(json)) return json.flatMap((one) => eventsIn(one, depth + 1));
  const object = objectOf(json);
  const isEvent = listOf(object['@type']).some((type) => /(?:^|\/)(?:[A-Za-z]*Event|Festival)$/.test(textOf(type)));
  const inner = Object.values(object).flatMap((value) => (typeof value === 'object' ? eventsIn(value, depth + 1) : []));
  return isEvent ? [object, ...inner] : inner;
}

function eventOf(row: JsonObject, id: string): ImportedEvent | Skipped {
  const status = STATUS[textOf(row['eventStatus']).replace(/^.*\//, '')] ?? 'scheduled';
  const texts = textsFrom(
    { title: anyText(row['name']), summary: null, description: anyText(row['description']) },
    status,
  );
  if (!texts) return { id, reason: 'no-title' };
  const startText = textOf(row['startDate']);
  const start = localTime(startText);
  if (!start) return { id, reason: startText === '' ? 'no-start' : 'bad-time', found: startText };
  const offers = listOf(row['offers']).map(objectOf);
  const [price] = offers.flatMap(({ price: amount, priceCurrency }) => {
    const text = textOf(amount);
    return text === '' || Number(text) === 0
      ? []
      : (priceText(`${text} ${priceCurrency === 'EUR' ? '€' : textOf(priceCurrency)}`.trim()) ?? []);
  });
  const url = textOf(row['url']);
  return {
    id,
    ...texts,
    times: [writtenTime(start, localTime(textOf(row['endDate'])))],
    place: placeOf(objectOf(listOf(row['location'])[0])),
    ...(findWebAddressFault(url) === undefined && { url: new URL(url).href }),
    ...(price !== undefined && { price }),
    languages: listOf(row['inLanguage']).flatMap(
      (one) => /^[a-z]{2}\b/.exec(textOf(one) || textOf(objectOf(one)['alternateName']))?.[0] ?? [],
    ),
    categories: [],
  };
}

function placeOf(location: JsonObject): ImportedPlace {
  const address = objectOf(location['address']);
  const [street, postalCode, locality] = ['streetAddress', 'postalCode', 'addressLocality'].map((key) =>
    anyText(address[key]),
  );
  const name = anyText(location['name']);
  return {
    ...(name && { name }),
    ...(street && { street }),
    ...(postalCode && { postalCode }),
    ...(locality && { locality }),
  };
}
