import type { Catalogue } from '#domain/catalogue.ts';
import { municipalitiesOf } from '#domain/catalogue.ts';
import { type Event, endOf } from '#domain/event.ts';
import { CONTENT_LANGUAGES, type ContentLanguage, type Localized, localize } from '#domain/localized.ts';
import type { EpochMinutes } from '#domain/occurrence.ts';
import { eventResultId, venueResultId } from '#domain/result-id.ts';
import type { Venue } from '#domain/venue.ts';
import type { Audience, Category, VenueKind } from '#domain/vocabulary.ts';
import { htmlToText } from './html-to-text.ts';
import type { SearchRecord } from './search-record.ts';

/** Labels of the vocabulary in the locale of the records. */
export interface SearchLabels {
  category(code: Category): string;
  audience(code: Audience): string;
  venueKind(code: VenueKind): string;
}

/**
 * One record per venue and per event that is not over, in the catalogue's order. A listing without the wanted language is
 * there in Finnish, so that it can be found at all. Left out on purpose: ticket steps, ways to get there and notes on
 * evidence, whose words ("lapset", "ilmainen") stand on nearly every page and would drown the rest.
 */
export function searchRecords(
  catalogue: Catalogue,
  language: ContentLanguage,
  now: EpochMinutes,
  labels: SearchLabels,
): SearchRecord[] {
  const towns = new Map(municipalitiesOf(catalogue).map(({ id, name }) => [id, allNames(name, language)]));
  const venues = new Map(catalogue.venues.map((venue) => [venue.id, venue]));
  const townOf = (id: string) => towns.get(id) ?? id;
  return [
    ...catalogue.events
      .filter((event) => endOf(event) > now)
      .map((event) => eventRecord(event, venues.get(event.venue), townOf(event.municipality), language, labels)),
    ...catalogue.venues.map((venue) => venueRecord(venue, townOf(venue.municipality), language, labels)),
  ];
}

function eventRecord(
  event: Event,
  venue: Venue | undefined,
  town: string,
  language: ContentLanguage,
  labels: SearchLabels,
): SearchRecord {
  const body = event.body[language] ?? event.body.fi;
  return {
    id: eventResultId(event.id),
    kind: 'event',
    title: localize(event.title, language).text,
    otherTitles: otherNames(event.title, language),
    place: joined([venue && allNames(venue.name, language), event.place && allNames(event.place, language)]),
    town,
    labels: [
      ...event.categories.map((code) => labels.category(code)),
      ...event.audience.filter((code) => code !== 'everyone').map((code) => labels.audience(code)),
    ],
    summary: localize(event.summary, language).text,
    text: body === undefined ? '' : htmlToText(body.html),
  };
}

function venueRecord(venue: Venue, town: string, language: ContentLanguage, labels: SearchLabels): SearchRecord {
  const { place, locality } = venue.address;
  return {
    id: venueResultId(venue.id),
    kind: 'venue',
    title: localize(venue.name, language).text,
    otherTitles: otherNames(venue.name, language),
    place: joined([place && allNames(place, language), locality]),
    town,
    labels: [labels.venueKind(venue.kind), ...venue.categories.map((code) => labels.category(code))],
    summary: venue.summary === undefined ? '' : localize(venue.summary, language).text,
    text: '',
  };
}

/** The text in other languages than the one shown, each once. */
function otherNames(text: Localized, language: ContentLanguage): string[] {
  const shown = localize(text, language).text;
  const others = CONTENT_LANGUAGES.map((other) => text[other]).filter((name) => name !== undefined && name !== shown);
  return [...new Set(others)] as string[];
}

function allNames(text: Localized, language: ContentLanguage): string {
  return joined([localize(text, language).text, ...otherNames(text, language)]);
}

function joined(parts: readonly (string | undefined)[]): string {
  return parts.filter((part) => part !== undefined && part !== '').join(', ');
}
