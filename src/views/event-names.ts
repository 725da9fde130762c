import type { EventSummary } from '#domain/event-summary.ts';
import type { FinderSource, FoundEvent } from '#domain/find-results.ts';
import { CONTENT_LANGUAGES, type Phrase } from '#domain/localized.ts';
import { type NameColumns, type NamesFile, NONE, slugOf } from './finder-data.ts';
import { itemAt as at } from './item-at.ts';
import { markOf } from './name-parts.ts';
import { packNumbers, unpackNumbers } from './number-text.ts';

/** What an event is called, and where its page is. */
export type EventName = Pick<EventSummary, 'id' | 'title'>;

/** Names by the number of the event. */
export type EventNames = ReadonlyMap<number, EventName>;

type Found = Pick<FinderSource, 'edition' | 'events'>;

/** Packs the names of one part. */
export function encodeNames(names: readonly EventName[]): NameColumns {
  return {
    slug: names.map(({ id, title }) => {
      const slug = id.slice(id.indexOf('/') + 1);
      return slug === slugOf(title.text) ? 0 : slug;
    }),
    title: names.map(({ title }) => title.text),
    language: packNumbers(names.map(({ title }) => languageOf(title))),
  };
}

/**
 * The inverse of {@link encodeNames}, for the file of one part.
 *
 * @param places of the events of the part
 */
export function decodeNames(
  { slug, title, language }: NameColumns,
  { events }: Found,
  places: readonly number[],
): EventNames {
  const languages = unpackNumbers(language);
  return new Map(
    places.map((place, i) => {
      const text = at(title, i);
      const id = `${at(events, place).venue}/${at(slug, i) || slugOf(text)}`;
      return [place, { id, title: phraseIn(text, at(languages, i)) }];
    }),
  );
}

/** The same for a further part. Throws when the file is of another build, and would give events the names of others. */
export function decodePart({ mark, ...columns }: NamesFile, source: Found, places: readonly number[]): EventNames {
  if (mark !== markOf(source.edition, places)) throw new Error('Finder data: names of another build');
  return decodeNames(columns, source, places);
}

/** An event with its name: what a card shows. */
export const named = (event: FoundEvent, name: EventName): EventSummary => ({ ...event, ...name });

/** A language as a number, {@link NONE} for that of the page. */
export const languageOf = ({ lang }: Phrase): number => (lang === undefined ? NONE : CONTENT_LANGUAGES.indexOf(lang));

/** The inverse of {@link languageOf}. */
export const phraseIn = (text: string, language: number): Phrase =>
  language === NONE ? { text } : { text, lang: at(CONTENT_LANGUAGES, language) };
