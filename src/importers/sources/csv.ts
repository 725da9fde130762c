import { parseFinnishTime } from '#content-layer/finnish-time.ts';
import { findWebAddressFault } from '#content-layer/schema/web-address.ts';
import { textsFrom } from '../build-event.ts';
import type { ImportedEvent } from '../imported-event.ts';
import type { ImportWindow, Reading, Skipped, SourceFile } from '../reading.ts';
import { cleanText } from '../text/clean-text.ts';
import { priceText } from '../text/price-text.ts';
import { parseCsv } from './parse-csv.ts';

/** Heads of columns, as people write them in Finnish, Swedish and English. */
const COLUMNS: Readonly<Record<string, readonly string[]>> = {
  id: ['id', 'tunnus', 'kod'],
  title: ['nimi', 'tapahtuma', 'otsikko', 'namn', 'evenemang', 'title', 'name', 'event'],
  summary: ['kuvaus lyhyesti', 'lyhyt kuvaus', 'tiivistelmä', 'sammandrag', 'summary'],
  description: ['kuvaus', 'lisätiedot', 'beskrivning', 'description'],
  when: ['aika', 'milloin', 'tid', 'när', 'when', 'time'],
  date: ['päivä', 'pvm', 'päivämäärä', 'datum', 'date'],
  clock: ['kello', 'klo', 'kellonaika', 'klockslag', 'kl'],
  place: ['paikka', 'kohde', 'plats', 'place', 'venue'],
  street: ['osoite', 'katuosoite', 'adress', 'address'],
  postalCode: ['postinumero', 'postnummer', 'postal code', 'zip'],
  price: ['hinta', 'lippu', 'pris', 'price'],
  url: ['verkkosivu', 'linkki', 'www', 'webb', 'länk', 'url', 'link'],
};

/** Reads a table saved as CSV (RFC 4180, also with semicolons or tabs), with one event in each row below its heads. */
export function readCsv(files: readonly SourceFile[], window: ImportWindow): Reading {
  const skipped: Skipped[] = [];
  const events: ImportedEvent[] = [];
  for (const { name, text } of files) {
    const [heads = [], ...rows] = parseCsv(text);
    const columns = new Map(
      Object.entries(COLUMNS).map(([key, names]) => [key, heads.findIndex((head) => names.includes(plain(head)))]),
    );
    if ((columns.get('title') ?? -1) === -1 || rows.length === 0) {
      skipped.push({ id: name, reason: 'unknown-shape', found: heads.join(', ').slice(0, 80) });
      continue;
    }
    rows.forEach((row, at) => {
      const cell = (key: string) => cleanText(row[columns.get(key) ?? -1] ?? '');
      const read = eventOf(cell, `${name}:${at + 2}`, window);
      if ('reason' in read) skipped.push(read);
      else events.push(read);
    });
  }
  return { events, skipped };
}

function eventOf(cell: (key: string) => string, line: string, { since }: ImportWindow): ImportedEvent | Skipped {
  const id = cell('id') || line;
  const texts = textsFrom(
    { title: cell('title'), summary: cell('summary') || null, description: cell('description') },
    'scheduled',
  );
  if (!texts) return { id, reason: 'no-title' };
  const when = cell('when') || [cell('date'), cell('clock')].filter(Boolean).join(' ');
  if (when === '') return { id, reason: 'no-start' };
  const read = parseFinnishTime(when, since);
  if (!('time' in read)) return { id, reason: 'bad-time', found: when };
  const price = priceText(cell('price'));
  const url = cell('url');
  const [name, street, postalCode] = [cell('place'), cell('street'), cell('postalCode')];
  return {
    id,
    ...texts,
    times: [read.time],
    place: { ...(name && { name }), ...(street && { street }), ...(postalCode && { postalCode }) },
    ...(findWebAddressFault(url) === undefined && { url: new URL(url).href }),
    ...(price !== undefined && { price }),
    languages: [],
    categories: [],
  };
}

const plain = (head: string): string =>
  cleanText(head)
    .toLowerCase()
    .replace(/[:*]+$/, '')
    .trim();
