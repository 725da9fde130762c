import { dropTicketSentences } from './drop-ticket-sentences.ts';
import type { Indexable } from './indexable.ts';
import { conceptKey } from './lexicon.ts';
import { readAges } from './read-ages.ts';
import { type KeyCounts, type KeyReader, readKeys } from './read-keys.ts';

/** Where in a listing a key stands: title; place (venue, town); code of the vocabulary; label; body text. */
export const ZONES = ['title', 'place', 'code', 'label', 'body'] as const;
export type Zone = (typeof ZONES)[number];

/** The keys of one listing, by zone. */
export type ZonedKeys = { readonly [Z in Zone]: KeyCounts };

/** A wider concept of a code says less than the code. */
const WIDER = 0.6;
/** An age limit says as much as two mentions. */
const AGE = 2;

/** Reads a listing's keys, zone by zone. */
export function zonedKeys(listing: Indexable, reader: KeyReader): ZonedKeys {
  const read = (texts: readonly string[]) => merge(texts.map((text) => readKeys(text, reader)));
  return {
    title: read(listing.titles),
    place: read(listing.places),
    code: codeKeys(listing.codes, reader),
    label: labelKeys(read(listing.labels), reader),
    body: merge([read(listing.texts.map(dropTicketSentences)), ageKeys([...listing.titles, ...listing.texts], reader)]),
  };
}

/** For whom it is, by the ages that the texts name. */
function ageKeys(texts: readonly string[], { thesaurus }: KeyReader): KeyCounts {
  const meant = new Set(texts.flatMap(readAges));
  return new Map(
    thesaurus.concepts.flatMap(({ id }, index) => (meant.has(id) ? [[conceptKey(index), AGE] as const] : [])),
  );
}

function codeKeys(codes: readonly string[], { thesaurus }: KeyReader): KeyCounts {
  const counts: KeyCounts = new Map();
  for (const concept of codes.flatMap((code) => thesaurus.codes.get(code) ?? [])) {
    for (const each of thesaurus.wider[concept] ?? []) {
      const key = conceptKey(each);
      counts.set(key, Math.max(counts.get(key) ?? 0, each === concept ? 1 : WIDER));
    }
  }
  return counts;
}

/** A label that names a category says as much as the category's code. */
function labelKeys(counts: KeyCounts, reader: KeyReader): KeyCounts {
  const { codes } = reader.thesaurus;
  const meant = [...codes].filter(
    ([code, concepts]) => code.startsWith('category:') && concepts.some((c) => counts.has(conceptKey(c))),
  );
  return merge([
    counts,
    codeKeys(
      meant.map(([code]) => code),
      reader,
    ),
  ]);
}

/** Texts in several languages say the same thing: the most of any counts, not the sum. */
function merge(all: readonly KeyCounts[]): KeyCounts {
  const merged: KeyCounts = new Map();
  for (const counts of all) {
    for (const [key, count] of counts) merged.set(key, Math.max(merged.get(key) ?? 0, count));
  }
  return merged;
}
